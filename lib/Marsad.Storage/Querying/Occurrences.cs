using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>Finds the months and shards in which a key occurs.</summary>
public sealed class Occurrences(StorageAccount account)
{
    private static readonly string[] RowKeyOnly = ["RowKey"];

    /// <summary>Years with articles, newest first, asked for when they are needed first. One request for all keys of a query.</summary>
    public Lazy<Task<IReadOnlyList<string>>> Years(CancellationToken cancellationToken) => new(() => ReadYearsAsync(cancellationToken));

    /// <summary>Months (yyyyMM) between two, both included, newest first, each with its shards. One request a year.</summary>
    public async IAsyncEnumerable<(string Month, IReadOnlyList<int> Shards)> FindAsync(
        IndexKey key, Lazy<Task<IReadOnlyList<string>>> years, string firstMonth, string lastMonth, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var year in await years.Value)
        {
            if (string.CompareOrdinal(year, firstMonth[..4]) < 0 || string.CompareOrdinal(year, lastMonth[..4]) > 0) continue;
            var rows = new List<(string Month, int Shard)>();
            await foreach (var row in RowsAsync(key, year, cancellationToken)) rows.Add(DirectoryKeys.Read(row.RowKey));
            foreach (var month in rows.GroupBy(row => row.Month, row => row.Shard))
            {
                if (string.CompareOrdinal(month.Key, firstMonth) >= 0 && string.CompareOrdinal(month.Key, lastMonth) <= 0)
                    yield return (month.Key, [.. month]);
            }
        }
    }

    private async Task<IReadOnlyList<string>> ReadYearsAsync(CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {DirectoryKeys.Years}");
        var rows = account.Directory.QueryAsync<TableEntity>(filter, select: RowKeyOnly, cancellationToken: cancellationToken);
        return await rows.Select(row => InverseDate.Invert(row.RowKey)).ToListAsync(cancellationToken);
    }

    private IAsyncEnumerable<TableEntity> RowsAsync(IndexKey key, string year, CancellationToken cancellationToken)
    {
        var (from, to) = (key.Prefix, key.Prefix[..^1] + KeyText.AfterSeparator);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {year} and RowKey ge {from} and RowKey lt {to}");
        return account.Directory.QueryAsync<TableEntity>(filter, select: RowKeyOnly, cancellationToken: cancellationToken);
    }
}
