using Azure.Data.Tables;
using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>The newest arrivals, and how many uploads stand in which state.</summary>
public sealed class UploadQueries(StorageAccount account, HeadReader heads)
{
    /// <summary>Rows counted in one partition at most: sixteen times this many uploads are counted exactly.</summary>
    public const int MaxCounted = 1_000;

    private static readonly string[] StateOnly = [nameof(UploadRow.State)];

    /// <summary>The newest arrivals, newest first.</summary>
    public async Task<IReadOnlyList<ArticleItem>> NewestAsync(int count, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var logs = await Task.WhenAll(UploadKeys.Partitions.Select(partition => LogAsync(partition, count, cancellationToken)));
        var ids = logs.SelectMany(keys => keys).Order(StringComparer.Ordinal).Take(count).Select(UploadKeys.IdOfLog);
        var rows = await heads.ReadAsync(ids, cancellationToken);
        return [.. rows.OfType<UploadRow>().Select(ArticleItem.Of)];
    }

    /// <summary>Counts by state; <see cref="UploadCounts.IsLowerBound"/> when there are more than are counted.</summary>
    public async Task<UploadCounts> CountAsync(CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var parts = await Task.WhenAll(UploadKeys.Partitions.Select(partition => StatesAsync(partition, cancellationToken)));
        var counts = parts.SelectMany(states => states).CountBy(state => state).ToDictionary();
        return new UploadCounts(counts, parts.Any(states => states.Count == MaxCounted));
    }

    private async Task<List<string>> LogAsync(string partition, int count, CancellationToken cancellationToken)
    {
        var keys = new List<string>();
        var filter = Range(partition, UploadKeys.LogPrefix);
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
        var filter = Range(partition, UploadKeys.HeadPrefix);
        await foreach (var row in account.Uploads.QueryAsync<UploadRow>(filter, select: StateOnly, cancellationToken: cancellationToken))
        {
            states.Add(row.State);
            if (states.Count == MaxCounted) break;
        }

        return states;
    }

    private static string Range(string partition, string prefix)
    {
        var to = prefix[..^1] + KeyText.AfterSeparator;
        return TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {prefix} and RowKey lt {to}");
    }
}
