using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using TestKit;

namespace StandIns.Tests.Runner.Blobs;

/// <summary>A container and a host id that no other test knows.</summary>
internal sealed class BlobCase(AzuriteFixture azurite)
{
    private readonly string _hostId = Guid.NewGuid().ToString("N")[..20];

    internal BlobContainerClient Container { get; } = new(azurite.ConnectionString, $"c{Guid.NewGuid():N}");

    internal QueueClient Events => new(azurite.ConnectionString, $"azure-webjobs-blobtrigger-{_hostId}");

    internal BlobContainerClient HostContainer => new(azurite.ConnectionString, "azure-webjobs-hosts");

    internal string ReceiptFolder => $"blobreceipts/{_hostId}/";

    internal string[] Settings =>
        [$"AzureWebJobsStorage={azurite.ConnectionString}", $"Container={Container.Name}", $"AzureFunctionsWebHost:hostid={_hostId}"];

    internal async Task PutAsync(string name, string content)
    {
        await Container.CreateIfNotExistsAsync();
        await Container.GetBlobClient(name).UploadAsync(BinaryData.FromString(content), overwrite: true);
    }

    internal QueueClient Queue(string name) => new(azurite.ConnectionString, name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
}
