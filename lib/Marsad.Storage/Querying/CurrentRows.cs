using Marsad.Storage.Keys;
using Marsad.Storage.Rows;
using Marsad.Storage.Writing;

namespace Marsad.Storage.Querying;

/// <summary>Finds an article by the rows that readers believe now, where the index row that was read is not one of these: it was written again meanwhile.</summary>
public sealed class CurrentRows(StorageAccount account, UploadRegistry registry, DigestReader digests)
{
    /// <summary>The article where a request wants it as it stands now; null where it does not, or the article is gone.</summary>
    internal async Task<ScannedArticle?> FindAsync(ScanRequest request, UploadRow head, CancellationToken cancellationToken)
    {
        var (now, last) = ((UploadRow?)head, 0);
        // Each round sees a newer generation.
        while (now is { IsListed: true } && now.Generation > last)
        {
            if (await ManifestAsync(now, cancellationToken) is { } manifest)
            {
                if (!request.AcceptsHead(now) || RowOf(request, manifest) is not { } row) return null;
                if (!request.NeedsDigest) return new ScannedArticle(row.Sort, now, null);
                if (await digests.FindAsync(row, cancellationToken) is { } digest) return request.AcceptsDigest(digest) ? new ScannedArticle(row.Sort, now, digest) : null;
            }

            last = now.Generation;
            now = await registry.FindAsync(now.Id, cancellationToken);
        }

        return null;
    }

    private static IndexEntry? RowOf(ScanRequest request, ManifestRow manifest)
    {
        var key = manifest.ReadKeys().FirstOrDefault(key => request.Keys.Any(wanted => key.StartsWith(wanted.Prefix, StringComparison.Ordinal)));
        if (key is null) return null;
        var row = IndexKeys.Read(manifest.PartitionKey, key);
        return request.Days.Contains(row.Sort.Day) && !(row.Sort <= request.After) ? row : null;
    }

    private async Task<ManifestRow?> ManifestAsync(UploadRow head, CancellationToken cancellationToken)
    {
        var found = await account.Index.GetEntityIfExistsAsync<ManifestRow>(head.Partition, IndexKeys.ManifestRow(head.Id, head.Generation), cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }
}
