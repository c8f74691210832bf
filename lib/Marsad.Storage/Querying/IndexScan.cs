using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>Reads the index rows of keys, newest first, over months and shards, lazily.</summary>
/// <remarks>Of a key that is in no directory each month of articles is asked: a request for each month and shard in the span.</remarks>
public sealed class IndexScan(StorageAccount account, Occurrences occurrences)
{
    // Months that are read ahead: few while the newest may be enough, more where they hold little.
    private const int MaxMonthsAtOnce = 8;

    // Where the first rows are not enough, twice as many come in each next request, up to these.
    private const int RowsARequest = 1_000;
    private const int DigestsARequest = 200;

    private static readonly string[] RowKeyOnly = ["RowKey"];

    /// <summary>The rows of each of several keys after <paramref name="after"/>, between two days, both included.</summary>
    /// <param name="first">Rows the first request to a partition asks for.</param>
    public IReadOnlyList<IAsyncEnumerable<IndexEntry>> ReadEach(IReadOnlyList<IndexKey> keys, DateOnly? from, DateOnly? to, OrderKey? after, int first, CancellationToken cancellationToken)
    {
        var years = occurrences.Years(cancellationToken);
        return [.. keys.Select(key => ReadAsync(new KeySpan(key, new DaySpan(from, to), after), years, row => row, Rows, cancellationToken))];

        IAsyncEnumerable<IndexEntry> Rows(string partition, string filter, CancellationToken token) =>
            RowsAsync<TableEntity>(filter, RowKeyOnly, first, RowsARequest, token).Select(row => IndexKeys.Read(partition, row.RowKey));
    }

    /// <summary>The same for articles with any of the keys, each once.</summary>
    public async IAsyncEnumerable<IndexEntry> ReadAnyAsync(
        IReadOnlyList<IndexKey> keys, DateOnly? from, DateOnly? to, OrderKey? after, int first, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IndexEntry? last = null;
        await foreach (var row in SortedMerge.MergeAsync(ReadEach(keys, from, to, after, first, cancellationToken), row => row, cancellationToken))
        {
            if (row != last) yield return row;
            last = row;
        }
    }

    /// <summary>The digests of all articles in the same order: few in the first request, which may be enough, then more.</summary>
    /// <param name="first">Rows the first request to a partition asks for.</param>
    public IAsyncEnumerable<DigestRow> ReadDigestsAsync(DaySpan days, OrderKey? after, int first, CancellationToken cancellationToken) => ReadAsync(
        new KeySpan(IndexKey.Digest, days, after),
        occurrences.Years(cancellationToken),
        row => IndexKeys.Read(row.PartitionKey, row.RowKey),
        (_, filter, token) => RowsAsync<DigestRow>(filter, null, first, DigestsARequest, token),
        cancellationToken);

    private async IAsyncEnumerable<T> ReadAsync<T>(
        KeySpan span,
        Lazy<Task<IReadOnlyList<string>>> years,
        Func<T, IndexEntry> place,
        Func<string, string, CancellationToken, IAsyncEnumerable<T>> read,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var where = span.Key.HasDirectory ? span.Key : IndexKey.All;
        await foreach (var months in occurrences.FindAsync(where, years, span.FirstMonth, span.LastMonth, cancellationToken).InPartsAsync(1, MaxMonthsAtOnce))
        {
            var partitions = months.SelectMany(month => month.Shards.Select(shard => IndexKeys.Partition(month.Month, shard)));
            var sources = partitions.Select(partition => read(partition, span.FilterOf(partition), cancellationToken));
            await foreach (var row in SortedMerge.MergeAsync(sources, place, cancellationToken)) yield return row;
        }
    }

    private async IAsyncEnumerable<T> RowsAsync<T>(string filter, string[]? columns, int first, int most, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class, ITableEntity
    {
        var (next, size) = ((string?)null, first);
        do
        {
            await foreach (var page in account.Index.QueryAsync<T>(filter, select: columns, cancellationToken: cancellationToken).AsPages(next, size))
            {
                foreach (var row in page.Values) yield return row;
                next = page.ContinuationToken;
                break;
            }

            size = Math.Max(first, Math.Min(2 * size, most));
        }
        while (!string.IsNullOrEmpty(next));
    }

    /// <summary>The rows of a key between two days, behind a place in the order.</summary>
    private readonly record struct KeySpan(IndexKey Key, DaySpan Days, OrderKey? After)
    {
        private const string Always = "999912";

        public string FirstMonth => Days.From is { } day ? Month(day) : "000001";

        public string LastMonth => Earlier(Days.To is { } day ? Month(day) : Always, After?.Month ?? Always);

        public string FilterOf(string partition)
        {
            var (first, last) = (First, Last);
            return TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {first} and RowKey lt {last}");
        }

        private string First
        {
            get
            {
                var start = Key.Prefix + (Days.To is { } day ? InverseDate.OfMinute(day.ToDateTime(new TimeOnly(23, 59))) : "");
                var resume = After is { } sort ? Key.Prefix + sort + KeyText.AfterSeparator : "";
                return string.CompareOrdinal(start, resume) > 0 ? start : resume;
            }
        }

        private string Last => Key.Prefix + (Days.From is { } day ? InverseDate.OfMinute(day.ToDateTime(TimeOnly.MinValue)) + KeyText.AfterSeparator : "~");

        private static string Month(DateOnly day) => day.ToString("yyyyMM", CultureInfo.InvariantCulture);

        private static string Earlier(string a, string b) => string.CompareOrdinal(a, b) < 0 ? a : b;
    }
}
