namespace Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;

/// <summary>Tries are counted by the queue, never by the host.</summary>
internal sealed class NoRetry : RetryContext
{
    public override int RetryCount => 0;

    public override int MaxRetryCount => 0;
}
