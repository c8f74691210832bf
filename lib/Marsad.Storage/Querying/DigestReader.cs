using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>Reads the digests of articles, in parallel.</summary>
public sealed class DigestReader(StorageAccount account, StorageOptions options)
{
    /// <summary>The digests in the order of the rows; null where an article names and asserts nothing.</summary>
    public Task<DigestRow?[]> ReadAsync(IEnumerable<(OrderKey Sort, int Generation)> rows, CancellationToken cancellationToken) =>
        Task.WhenAll(rows.Select(row => FindAsync(row.Sort, row.Generation, cancellationToken)));

    private async Task<DigestRow?> FindAsync(OrderKey sort, int generation, CancellationToken cancellationToken)
    {
        var found = await account.Index.GetEntityIfExistsAsync<DigestRow>(IndexKeys.Partition(sort, options.Shards), IndexKeys.Row(IndexKey.Digest, sort, generation), cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }
}
