using Marsad.Document;
using Marsad.Storage.Writing;

namespace Marsad.Storage.Pipeline;

/// <summary>Takes the items of a container away, with all that lies in them and was made of them.</summary>
public sealed class ItemRemoval(StorageAccount account, ItemBlobs items, UploadRegistry registry, ArticlePublisher publisher)
{
    private const int SideBySide = 8;

    /// <summary>Removes the items from a position on; ones that are gone already do not matter.</summary>
    public Task RunAsync(string container, int from, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellationToken };
        return Parallel.ForEachAsync(items.NamesAsync(container, from, cancellationToken), options, async (name, stop) => await RemoveAsync(name, stop));
    }

    // The blob goes first: a crash in between is found by the sweep, which looks for missing blobs.
    private async Task RemoveAsync(string name, CancellationToken cancellationToken)
    {
        await account.Articles.DeleteBlobIfExistsAsync(name, cancellationToken: cancellationToken);
        await registry.ChangeAsync(ArticleId.FromName(name), row => publisher.RemoveAsync(row, cancellationToken), cancellationToken);
    }
}
