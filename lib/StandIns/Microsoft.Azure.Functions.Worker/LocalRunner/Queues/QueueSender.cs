using Azure;
using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker.LocalRunner.Storage;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Queues;

/// <summary>Puts messages into queues on the runner's own account.</summary>
internal sealed class QueueSender(QueueSignals signals)
{
    /// <summary>Sends a text as it is to be stored; the queue is made when it is missing, and its listener wakes.</summary>
    internal async Task SendAsync(QueueClient queue, string text, CancellationToken cancellationToken)
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

        signals.Wake(queue.Uri);
    }
}
