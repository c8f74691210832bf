using Azure.Data.Tables;
using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>The newest arrivals, and how many uploads stand in which state.</summary>
public sealed class UploadQueries(StorageAccount account, HeadReader heads)
{
    /// <summary>Rows counted in one partition at most: sixteen times this many uploads are counted exactly.</summary>
    public const int MaxCounted = 1_000;

    // A state that few uploads are in must not read the whole log silently: the page ends here, and the cursor goes on.
    private const int MaxRowsRead = 2_000;

    // Where the first rows are not enough, twice as many are read next, up to this many.
    private const int FilteredPage = 200;

    private static readonly string[] StateOnly = [nameof(UploadRow.State)];

    /// <summary>One page of uploads in the order of their arrival, newest first, whatever became of them.</summary>
    /// <param name="state">Only uploads in this state; null for all.</param>
    /// <param name="limit">1 to <see cref="ArticleQueries.MaxLimit"/> items.</param>
    /// <param name="after">Log row at which the last page ended; null for the first page.</param>
    public async Task<Page<ArticleItem>> ListAsync(UploadState? state, int limit, string? after, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var items = new List<ArticleItem>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var last = after ?? UploadKeys.LogPrefix;
        var count = limit + 1;
        for (var read = 0; read < MaxRowsRead; count = Math.Max(count, Math.Min(2 * count, FilteredPage)))
        {
            var keys = await LogAsync(last, count, cancellationToken);
            var found = await heads.ReadAsync(keys.Select(UploadKeys.IdOfLog), cancellationToken);
            for (var i = 0; i < keys.Count; i++)
            {
                if (items.Count == limit) return new Page<ArticleItem>(items, Cursor.Write(last));
                last = keys[i];
                if (found[i] is { } head && IsHere(head, last, after) && seen.Add(head.Id) && (state is null || head.State == state)) items.Add(ArticleItem.Of(head));
            }

            if (keys.Count < count) return new Page<ArticleItem>(items, null);
            read += keys.Count;
        }

        return new Page<ArticleItem>(items, Cursor.Write(last));
    }

    /// <summary>Counts by state; <see cref="UploadCounts.AtLeast"/> when there are more than are counted.</summary>
    public async Task<UploadCounts> CountAsync(CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var parts = await Task.WhenAll(UploadKeys.Partitions.Select(partition => StatesAsync(partition, cancellationToken)));
        var counts = parts.SelectMany(states => states).CountBy(state => state).ToDictionary();
        return new UploadCounts(counts, parts.Any(states => states.Count == MaxCounted));
    }

    // While an upload's log row moves up, an older one may stand beside it: it counts for one that is now ahead of it on the same page.
    private static bool IsHere(UploadRow head, string logKey, string? after) => UploadKeys.Log(head.ReceivedAt, head.Id) is var current
        && string.CompareOrdinal(current, logKey) <= 0 && string.CompareOrdinal(current, after) > 0;

    private async Task<IReadOnlyList<string>> LogAsync(string after, int count, CancellationToken cancellationToken)
    {
        var logs = await Task.WhenAll(UploadKeys.Partitions.Select(partition => LogAsync(partition, after, count, cancellationToken)));
        return [.. logs.SelectMany(keys => keys).Order(StringComparer.Ordinal).Take(count)];
    }

    private async Task<List<string>> LogAsync(string partition, string after, int count, CancellationToken cancellationToken)
    {
        var keys = new List<string>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey gt {after} and RowKey lt {UploadKeys.AfterLog}");
        await foreach (var row in account.Uploads.QueryAsync<TableEntity>(filter, count, ["RowKey"], cancellationToken))
        {
            keys.Add(row.RowKey);
            if (keys.Count == count) break;
        }

        return keys;
    }

    private async Task<List<UploadState>> StatesAsync(string partition, CancellationToken cancellationToken)
    {
        var states = new List<UploadState>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {UploadKeys.HeadPrefix} and RowKey lt {UploadKeys.AfterHeads}");
        await foreach (var row in account.Uploads.QueryAsync<UploadRow>(filter, select: StateOnly, cancellationToken: cancellationToken))
        {
            states.Add(row.State);
            if (states.Count == MaxCounted) break;
        }

        return states;
    }
}
