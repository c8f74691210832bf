using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Marsad.Document;
using Marsad.Storage.Keys;
using Marsad.Storage.Rows;
using Marsad.Storage.Writing;

namespace Marsad.Storage.Pipeline;

/// <summary>
/// Looks through the head rows: what an older engine made, or what got stuck, is enqueued again; what lost its blob is closed as gone.
/// One run enqueues a bounded batch; the next one goes on, since what was enqueued no longer matches.
/// </summary>
public sealed class ReprocessStep(
    StorageAccount account, StorageOptions options, UploadRegistry registry, ArticlePublisher publisher, ArticleReader reader, TimeProvider clock)
{
    private static readonly TimeSpan StuckAfter = TimeSpan.FromHours(1);
    private static readonly string[] Columns = ["PartitionKey", "RowKey", nameof(UploadRow.Name), nameof(UploadRow.State), nameof(UploadRow.Engine), nameof(UploadRow.UpdatedAt)];

    public async Task<ReprocessResult> RunAsync(CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var stored = await ListIdsAsync(cancellationToken);
        var result = new ReprocessResult(0, 0);
        var heads = TableClient.CreateQueryFilter($"RowKey ge {UploadKeys.HeadPrefix} and RowKey lt {"h}"} and State ne {nameof(UploadState.Gone)}");
        await foreach (var head in account.Uploads.QueryAsync<UploadRow>(heads, select: Columns, cancellationToken: cancellationToken))
        {
            if (!stored.Contains(head.Id)) result = result with { Gone = result.Gone + await CloseAsync(head, cancellationToken) };
            else if (IsDue(head) && result.Enqueued < options.ReprocessBatch) result = result with { Enqueued = result.Enqueued + await EnqueueAsync(head.Id, cancellationToken) };
        }

        return result;
    }

    private async Task<HashSet<string>> ListIdsAsync(CancellationToken cancellationToken)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var blob in account.Articles.GetBlobsAsync(cancellationToken: cancellationToken)) ids.Add(ArticleId.FromName(blob.Name));
        return ids;
    }

    private bool IsDue(UploadRow head)
    {
        var stuck = head.State is UploadState.Received or UploadState.Parsed && clock.GetUtcNow() - head.UpdatedAt > StuckAfter;
        return stuck || (head.Engine is not null && head.Engine != EngineStamp.Of(reader.Engine));
    }

    // The blob may have come after the listing: ask for it once more before its rows go.
    private async Task<int> CloseAsync(UploadRow head, CancellationToken cancellationToken)
    {
        if (await account.Articles.GetBlobClient(head.Name).ExistsAsync(cancellationToken)) return 0;
        return await ChangeAsync(head.Id, row => publisher.RemoveAsync(row, cancellationToken), cancellationToken);
    }

    private Task<int> EnqueueAsync(string id, CancellationToken cancellationToken) => ChangeAsync(
        id,
        async row =>
        {
            row.Pending++;
            await registry.ReplaceAsync(row, cancellationToken);
            var message = JsonSerializer.Serialize(new EnrichMessage(row.Id, row.Pending), ArticleJson.Compact);
            await account.Enrich.SendMessageAsync(message, cancellationToken);
        },
        cancellationToken);

    private async Task<int> ChangeAsync(string id, Func<UploadRow, Task> change, CancellationToken cancellationToken)
    {
        var row = await registry.FindAsync(id, cancellationToken);
        if (row is null || row.State == UploadState.Gone) return 0;
        try
        {
            await change(row);
            return 1;
        }
        catch (RequestFailedException conflict) when (conflict.Status == 412)
        {
            return 0; // a step is at work on it: the next run looks again
        }
    }
}
