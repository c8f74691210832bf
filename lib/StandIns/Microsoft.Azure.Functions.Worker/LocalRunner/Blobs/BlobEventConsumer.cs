using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;
using Microsoft.Azure.Functions.Worker.LocalRunner.Queues;
using Microsoft.Azure.Functions.Worker.LocalRunner.Storage;
using Microsoft.Azure.Functions.Worker.LocalRunner.Triggers;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Blobs;

/// <summary>Starts the functions of blobs from the events of the scanner.</summary>
internal sealed partial class BlobEventConsumer(
    IReadOnlyList<BlobFunction> functions, StorageConnection host, FunctionInvoker invoker, WakeSignal scanner, ILogger<BlobEventConsumer> logger)
    : IMessageConsumer
{
    private const string PoisonName = "webjobs-blobtrigger-poison";
    private readonly Dictionary<string, BlobFunction> _functions = functions.ToDictionary(function => function.Function.FullName, StringComparer.OrdinalIgnoreCase);

    public async Task ConsumeAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        var arrival = BlobEvent.Parse(message.Body) ?? throw new InvalidDataException("The message is not an event of a blob.");
        if (!_functions.TryGetValue(arrival.FunctionId, out var function) || !function.Pattern.TryMatch(arrival.BlobName, out var parameters))
        {
            LogUnknown(arrival.FunctionId);
            return;
        }

        var blob = function.Connection.Blobs.GetBlobContainerClient(arrival.ContainerName).GetBlobClient(arrival.BlobName);
        if (await CurrentAsync(blob, arrival, cancellationToken) is { } properties)
            await invoker.InvokeAsync(function.Function, new BlobArrival(blob, properties, parameters), cancellationToken);
    }

    public QueueClient? PoisonQueueFor(QueueMessage message)
    {
        var known = BlobEvent.Parse(message.Body) is { } arrival ? _functions.GetValueOrDefault(arrival.FunctionId) : null;
        return (known?.Connection ?? host).Queues.GetQueueClient(PoisonName);
    }

    // Null when the blob is gone, or is no longer what the event tells of: then another event comes for what it is now.
    private async Task<BlobProperties?> CurrentAsync(BlobClient blob, BlobEvent arrival, CancellationToken cancellationToken)
    {
        try
        {
            var properties = (await blob.GetPropertiesAsync(cancellationToken: cancellationToken)).Value;
            if (string.Equals(properties.ETag.ToString("H"), arrival.ETag, StringComparison.Ordinal))
                return properties;

            LogChanged(arrival.ContainerName, arrival.BlobName);
            scanner.Set();
            return null;
        }
        catch (RequestFailedException e) when (e.IsAbsent())
        {
            LogGone(arrival.ContainerName, arrival.BlobName);
            return null;
        }
    }

    [LoggerMessage(1, LogLevel.Debug, "No function {Id} takes this blob any more")]
    private partial void LogUnknown(string id);

    [LoggerMessage(2, LogLevel.Debug, "Blob {Container}/{Blob} has changed since its event")]
    private partial void LogChanged(string container, string blob);

    [LoggerMessage(3, LogLevel.Debug, "Blob {Container}/{Blob} is gone")]
    private partial void LogGone(string container, string blob);
}
