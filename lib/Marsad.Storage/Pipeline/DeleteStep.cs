using Marsad.Storage.Rows;
using Marsad.Storage.Writing;

namespace Marsad.Storage.Pipeline;

/// <summary>Deletes an upload with all that was made of it; its head row stays and says so. A container takes its items along.</summary>
public sealed class DeleteStep(StorageAccount account, UploadRegistry registry, ArticlePublisher publisher, ItemRemoval removal)
{
    /// <returns>False when there is no such article, or it is gone already.</returns>
    public async Task<bool> RunAsync(string id, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        return await registry.ChangeAsync(id, row => DeleteAsync(row, cancellationToken), cancellationToken);
    }

    // The upload goes first: a crash in between is found by the sweep, which looks for missing uploads.
    private async Task DeleteAsync(UploadRow row, CancellationToken cancellationToken)
    {
        await account.Articles.DeleteBlobIfExistsAsync(row.Name, cancellationToken: cancellationToken);
        if (row.IsContainer) await removal.RunAsync(row.Name, 0, cancellationToken);
        await publisher.RemoveAsync(row, cancellationToken);
    }
}
