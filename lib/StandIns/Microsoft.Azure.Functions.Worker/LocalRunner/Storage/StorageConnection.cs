using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Storage;

/// <summary>An account as one setting names it.</summary>
/// <param name="Name">Of the setting.</param>
/// <param name="BlobClient">Fails where the setting leads to no blobs.</param>
/// <param name="QueueClient">Fails where the setting leads to no queues.</param>
internal sealed record StorageConnection(string Name, Lazy<BlobServiceClient> BlobClient, Lazy<QueueServiceClient> QueueClient)
{
    internal BlobServiceClient Blobs => BlobClient.Value;

    /// <summary>Its messages are texts as they are stored, without any encoding.</summary>
    internal QueueServiceClient Queues => QueueClient.Value;
}
