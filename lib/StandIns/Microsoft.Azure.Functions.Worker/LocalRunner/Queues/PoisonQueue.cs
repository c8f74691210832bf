using Azure;
using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker.LocalRunner.Storage;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Queues;

/// <summary>Where messages go that no try could handle.</summary>
internal static class PoisonQueue
{
    private const string Ending = "-poison";
    private const int LongestName = 63;

    /// <summary>Null where there is none: for a poison queue itself, and where the name would be too long.</summary>
    internal static string? NameFor(string queue) =>
        queue.EndsWith(Ending, StringComparison.Ordinal) || queue.Length + Ending.Length > LongestName ? null : queue + Ending;

    /// <summary>Sends a text as it is stored; the queue is made when it is needed.</summary>
    internal static async Task SendAsync(QueueClient queue, string text, CancellationToken cancellationToken)
    {
        try
        {
            await queue.SendMessageAsync(text, cancellationToken);
        }
        catch (RequestFailedException e) when (e.IsAbsent())
        {
            await queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            await queue.SendMessageAsync(text, cancellationToken);
        }
    }
}
