using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>Reads the index rows of one key, newest first, over months and shards, lazily.</summary>
public sealed class IndexScan(StorageAccount account, Occurrences occurrences)
{
    private static readonly string[] RowKeyOnly = ["RowKey"];

    /// <summary>Sort keys and generations after <paramref name="after"/>, between two days, both included.</summary>
    /// <param name="pageSize">Rows a request asks for.</param>
    public async IAsyncEnumerable<(OrderKey Sort, int Generation)> ReadAsync(
        IndexKey key, DateOnly? from, DateOnly? to, OrderKey? after, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var newest = Later(key, to, after);
        var oldest = key.Prefix + (from is { } day ? InverseDate.OfMinute(day.ToDateTime(TimeOnly.MinValue)) + KeyText.AfterSeparator : "~");
        var lastMonth = Earlier(to is { } last ? Month(last) : "999912", after?.Month ?? "999912");
        await foreach (var (month, shards) in occurrences.FindAsync(key, from is { } first ? Month(first) : "000001", lastMonth, cancellationToken))
        {
            var sources = shards.Select(shard => RowsAsync(IndexKeys.Partition(month, shard), newest, oldest, pageSize, cancellationToken));
            await foreach (var row in SortedMerge.MergeAsync(sources, cancellationToken)) yield return row;
        }
    }

    /// <summary>The same for articles with any of several keys, each once.</summary>
    public async IAsyncEnumerable<(OrderKey Sort, int Generation)> ReadAnyAsync(
        IReadOnlyList<IndexKey> keys, DateOnly? from, DateOnly? to, OrderKey? after, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        (OrderKey, int)? last = null;
        await foreach (var row in SortedMerge.MergeAsync(keys.Select(key => ReadAsync(key, from, to, after, pageSize, cancellationToken)), cancellationToken))
        {
            if (row != last) yield return row;
            last = row;
        }
    }

    private static string Later(IndexKey key, DateOnly? to, OrderKey? after)
    {
        var start = key.Prefix + (to is { } day ? InverseDate.OfMinute(day.ToDateTime(new TimeOnly(23, 59))) : "");
        var resume = after is { } sort ? key.Prefix + sort + KeyText.AfterSeparator : "";
        return string.CompareOrdinal(start, resume) > 0 ? start : resume;
    }

    private static string Month(DateOnly day) => day.ToString("yyyyMM", CultureInfo.InvariantCulture);

    private static string Earlier(string a, string b) => string.CompareOrdinal(a, b) < 0 ? a : b;

    private async IAsyncEnumerable<(OrderKey Sort, int Generation)> RowsAsync(
        string partition, string first, string last, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {first} and RowKey lt {last}");
        await foreach (var row in account.Index.QueryAsync<TableEntity>(filter, pageSize, RowKeyOnly, cancellationToken))
            yield return IndexKeys.Read(row.RowKey);
    }
}
