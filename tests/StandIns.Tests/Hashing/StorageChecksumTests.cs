using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Queues;
using StandIns.Tests.Tables;
using TestKit;

namespace StandIns.Tests.Hashing;

/// <summary>The storage SDK runs on the stand-in.</summary>
[Collection(AzuriteGroup.Name)]
public sealed class StorageChecksumTests(AzuriteFixture azurite)
{
    // Check value of CRC-64/NVME for "123456789", AE8B14860A799888, lowest byte first.
    private static readonly byte[] CheckValue = [0x88, 0x98, 0x79, 0x0A, 0x86, 0x14, 0x8B, 0xAE];

    private readonly SentChecksums _sent = new();

    [Fact]
    public async Task UploadAsync_SendsTheStorageChecksum()
    {
        var blob = (await ContainerAsync()).GetBlobClient("blob");

        await blob.UploadAsync(BinaryData.FromString("123456789"), Validated());

        Assert.Equal([Convert.ToBase64String(CheckValue)], _sent.Values);
    }

    [Fact]
    public async Task UploadAsync_SendsTheStorageChecksum_OfAStream()
    {
        var blob = (await ContainerAsync()).GetBlobClient("blob");
        using var stream = new MemoryStream("123456789"u8.ToArray());

        await blob.UploadAsync(stream, Validated());

        Assert.Equal([Convert.ToBase64String(CheckValue)], _sent.Values);
    }

    [Fact]
    public async Task I_can_store_a_blob_and_read_it_back()
    {
        var blob = (await ContainerAsync()).GetBlobClient("مقال.html");

        await blob.UploadAsync(BinaryData.FromString("نص المقال"));

        Assert.Equal("نص المقال", (await blob.DownloadContentAsync()).Value.Content.ToString());
    }

    [Fact]
    public async Task I_can_send_a_message_and_receive_it()
    {
        var queue = new QueueClient(azurite.ConnectionString, $"q{Guid.NewGuid():N}");
        await queue.CreateAsync();

        await queue.SendMessageAsync("رسالة");

        Assert.Equal("رسالة", (await queue.ReceiveMessageAsync()).Value.MessageText);
    }

    private static BlobUploadOptions Validated() =>
        new() { TransferValidation = new UploadTransferValidationOptions { ChecksumAlgorithm = StorageChecksumAlgorithm.StorageCrc64 } };

    private async Task<BlobContainerClient> ContainerAsync()
    {
        var options = new BlobClientOptions();
        options.AddPolicy(_sent, HttpPipelinePosition.PerCall);
        var container = new BlobContainerClient(azurite.ConnectionString, $"c{Guid.NewGuid():N}", options);
        await container.CreateAsync();
        return container;
    }

    private sealed class SentChecksums : HttpPipelineSynchronousPolicy
    {
        internal List<string> Values { get; } = [];

        public override void OnSendingRequest(HttpMessage message)
        {
            if (message.Request.Headers.TryGetValue("x-ms-content-crc64", out var checksum))
                Values.Add(checksum);
        }
    }
}
