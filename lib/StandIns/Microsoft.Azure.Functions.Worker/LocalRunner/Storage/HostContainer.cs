using Azure;
using Azure.Storage.Blobs;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Storage;

/// <summary>The container in which hosts keep their receipts, locks and schedules.</summary>
internal static class HostContainer
{
    private const string Name = "azure-webjobs-hosts";

    internal static BlobContainerClient Of(StorageConnection connection) => connection.Blobs.GetBlobContainerClient(Name);

    /// <summary>Runs a request that writes; the container is made when it is missing.</summary>
    internal static async Task<T> WriteAsync<T>(BlobContainerClient container, Func<Task<T>> write, CancellationToken cancellationToken)
    {
        try
        {
            return await write();
        }
        catch (RequestFailedException e) when (e.IsAbsent())
        {
            await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            return await write();
        }
    }
}
