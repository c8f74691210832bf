namespace Microsoft.Azure.Functions.Worker.LocalRunner.Queues;

/// <summary>Where messages go that no try could handle.</summary>
internal static class PoisonQueue
{
    private const string Ending = "-poison";
    private const int LongestName = 63;

    /// <summary>Null where there is none: for a poison queue itself, and where the name would be too long.</summary>
    internal static string? NameFor(string queue) =>
        queue.EndsWith(Ending, StringComparison.Ordinal) || queue.Length + Ending.Length > LongestName ? null : queue + Ending;
}
