using Azure.Storage.Blobs.Models;
using Marsad.Document;
using Marsad.Storage.Rows;
using Marsad.Storage.Writing;

namespace Marsad.Storage.Pipeline;

/// <summary>Stores a file that a user uploads; parsing starts by itself when the blob is there.</summary>
public sealed class ReceiveStep(StorageAccount account, UploadRegistry registry, TimeProvider clock)
{
    /// <returns>The article's id.</returns>
    public async Task<string> RunAsync(string name, Stream content, SourceHints hints, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var row = await registry.ReceiveAsync(name, clock.GetUtcNow(), cancellationToken);
        var upload = new BlobUploadOptions { Metadata = UploadMetadata.Write(hints, UploadReceipt.Of(row)) };
        await account.Articles.GetBlobClient(name).UploadAsync(content, upload, cancellationToken);
        if (row.State == UploadState.Gone) await ReviveAsync(row, cancellationToken);
        return ArticleId.FromName(name);
    }

    private async Task ReviveAsync(UploadRow row, CancellationToken cancellationToken)
    {
        row.Enter(UploadState.Received, null, clock.GetUtcNow());
        row.InputHash = null;
        try
        {
            await registry.ReplaceAsync(row, cancellationToken);
        }
        catch (Azure.RequestFailedException conflict) when (conflict.Status == 412)
        {
            // The trigger was faster: the row is alive already.
        }
    }
}
