namespace Microsoft.Azure.Functions.Worker.LocalRunner;

/// <summary>Something that the person at the keyboard must change; the message is one sentence that says what.</summary>
internal sealed class RunnerException : Exception
{
    internal RunnerException(string message)
        : base(message)
    {
    }

    internal RunnerException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
