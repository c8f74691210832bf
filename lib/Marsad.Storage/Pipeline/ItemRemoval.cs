using Azure;
using Marsad.Document;
using Marsad.Storage.Rows;
using Marsad.Storage.Writing;

namespace Marsad.Storage.Pipeline;

/// <summary>Takes the items of a container away, with all that lies in them and was made of them.</summary>
public sealed class ItemRemoval(ItemBlobs items, UploadRegistry registry, ArticlePublisher publisher)
{
    private const int SideBySide = 8;

    /// <summary>Removes the items of content that a row no longer stands for, if it stood for a container.</summary>
    /// <returns>Whether there were any to remove: who then finds the row changed may have taken away what newer content counts on.</returns>
    /// <exception cref="RequestFailedException">Status 412: somebody changed the row, perhaps unpacked anew; nothing was removed.</exception>
    public async Task<bool> ReplaceAsync(UploadRow row, CancellationToken cancellationToken)
    {
        if (!row.IsContainer) return false;
        var listed = await items.FromAsync(row.Name, 0, cancellationToken).ToListAsync(cancellationToken);
        row.InputHash = null; // the same container again is unpacked again, for its items go now
        await registry.ReplaceAsync(row, cancellationToken); // what is written from now on is not in the list
        await Parallel.ForEachAsync(listed, Options(cancellationToken), async (item, stop) => await RemoveAsync(item.Name, item.Properties.ETag, stop));
        return listed.Count > 0;
    }

    /// <summary>Removes the items from a position on; ones that are gone already, or are written anew meanwhile, do not matter.</summary>
    public Task RunAsync(string container, int from, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        items.FromAsync(container, from, cancellationToken), Options(cancellationToken), async (item, stop) => await RemoveAsync(item.Name, item.Properties.ETag, stop));

    private static ParallelOptions Options(CancellationToken cancellationToken) => new() { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellationToken };

    // The blob goes first: a crash in between is found by the sweep, which looks for missing blobs.
    private async Task RemoveAsync(string name, ETag? listed, CancellationToken cancellationToken)
    {
        if (!await items.DeleteAsync(name, listed, cancellationToken)) return;
        await registry.ChangeAsync(ArticleId.FromName(name), row => publisher.RemoveAsync(row, cancellationToken), cancellationToken);
    }
}
