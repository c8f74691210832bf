using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>Reads the digests that stand beside index rows, in parallel.</summary>
public sealed class DigestReader(StorageAccount account)
{
    /// <summary>The digests in the order of the rows; null where an article names and asserts nothing, or is no longer of that generation.</summary>
    public Task<DigestRow?[]> ReadAsync(IEnumerable<IndexEntry> rows, CancellationToken cancellationToken) => Task.WhenAll(rows.Select(row => FindAsync(row, cancellationToken)));

    /// <summary>The digest of one row; null as above.</summary>
    public async Task<DigestRow?> FindAsync(IndexEntry row, CancellationToken cancellationToken)
    {
        var found = await account.Index.GetEntityIfExistsAsync<DigestRow>(row.Partition, IndexKeys.Row(IndexKey.Digest, row.Sort, row.Generation), cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }
}
