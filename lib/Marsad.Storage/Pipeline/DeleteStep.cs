using Azure;
using Marsad.Storage.Rows;
using Marsad.Storage.Writing;

namespace Marsad.Storage.Pipeline;

/// <summary>Deletes an upload with all that was made of it; its head row stays and says so.</summary>
public sealed class DeleteStep(StorageAccount account, UploadRegistry registry, ArticlePublisher publisher)
{
    private const int Tries = 5;

    /// <returns>False when there is no such article.</returns>
    public async Task<bool> RunAsync(string id, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            var row = await registry.FindAsync(id, cancellationToken);
            if (row is null || (row.State == UploadState.Gone && row.Partitions.Length == 0)) return false;
            // The upload goes first: a crash in between is found by the sweep, which looks for missing uploads.
            await account.Articles.DeleteBlobIfExistsAsync(row.Name, cancellationToken: cancellationToken);
            try
            {
                await publisher.RemoveAsync(row, cancellationToken);
                return true;
            }
            catch (RequestFailedException conflict) when (conflict.Status == 412 && attempt < Tries)
            {
                // A step was at work on it: its commit counts first, then the article goes.
            }
        }
    }
}
