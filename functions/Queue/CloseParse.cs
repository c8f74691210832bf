using Marsad.Document;
using Marsad.Storage;
using Marsad.Storage.Pipeline;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Queue;

/// <summary>What parsing gave up on ends as failed, with its last reason.</summary>
public sealed class CloseParse(FailStep fail)
{
    [Function(nameof(CloseParse))]
    public Task RunAsync([QueueTrigger(StorageAccount.ParsePoisonQueue)] PoisonBlob message, CancellationToken cancellationToken) =>
        message.ContainerName == ArticleId.Container
            ? fail.CloseParseAsync(message.BlobName, message.ETag, cancellationToken)
            : Task.CompletedTask;
}
