using Azure.Data.Tables;
using Azure.Storage.Blobs.Models;
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
    StorageAccount account,
    StorageOptions options,
    UploadRegistry registry,
    ArticlePublisher publisher,
    EnrichRequests requests,
    ItemBlobs items,
    ArticleReader reader,
    TimeProvider clock)
{
    private static readonly TimeSpan StuckAfter = TimeSpan.FromHours(1);
    private static readonly string[] Columns =
        ["PartitionKey", "RowKey", nameof(UploadRow.Name), nameof(UploadRow.State), nameof(UploadRow.Engine), nameof(UploadRow.UpdatedAt), nameof(UploadRow.Partitions),
            nameof(UploadRow.Generation), nameof(UploadRow.Pending)];

    public async Task<ReprocessResult> RunAsync(CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var stored = await ListIdsAsync(cancellationToken);
        var (enqueued, gone) = (0, 0);
        var heads = TableClient.CreateQueryFilter($"RowKey ge {UploadKeys.HeadPrefix} and RowKey lt {UploadKeys.AfterHeads} and (State ne {nameof(UploadState.Gone)} or Partitions ne {""})");
        await foreach (var head in account.Uploads.QueryAsync<UploadRow>(heads, select: Columns, cancellationToken: cancellationToken))
        {
            if (head.State == UploadState.Gone) await FinishAsync(head.Id, cancellationToken);
            else if (!stored.Contains(head.Id)) gone += await CloseAsync(head, cancellationToken);
            else if (IsDue(head) && enqueued < options.ReprocessBatch) enqueued += await EnqueueAsync(head.Id, cancellationToken);
        }

        return new ReprocessResult(enqueued, gone);
    }

    // Names are listed in order, so that a container comes before its items. One that lost its container goes as well.
    private async Task<HashSet<string>> ListIdsAsync(CancellationToken cancellationToken)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var blob in account.Articles.GetBlobsAsync(BlobTraits.Metadata, cancellationToken: cancellationToken))
            if (UploadMetadata.ReadOrigin(blob.Name, blob.Metadata) is not { } origin || ids.Contains(ArticleId.FromName(origin.Parent)) || !await DropAsync(blob, origin, cancellationToken))
                ids.Add(ArticleId.FromName(blob.Name));
        return ids;
    }

    // The container may have come after its place in the list was passed: ask for it once more.
    private async Task<bool> DropAsync(BlobItem item, ItemOrigin origin, CancellationToken cancellationToken)
    {
        if (await account.Articles.GetBlobClient(origin.Parent).ExistsAsync(cancellationToken)) return false;
        return await items.DeleteAsync(item.Name, item.Properties.ETag, cancellationToken);
    }

    private bool IsDue(UploadRow head)
    {
        var isCurrent = head.Engine == EngineStamp.Of(reader.Engine);
        if (head.State == UploadState.Failed && isCurrent) return false;
        var isAwaited = head.State == UploadState.Received || head.Pending > head.Generation;
        return isAwaited ? clock.GetUtcNow() - head.UpdatedAt > StuckAfter : head.Engine is not null && !isCurrent;
    }

    // The blob may have come after the listing: ask for it once more before its rows go.
    private async Task<int> CloseAsync(UploadRow head, CancellationToken cancellationToken)
    {
        if (await account.Articles.GetBlobClient(head.Name).ExistsAsync(cancellationToken)) return 0;
        return await registry.ChangeAsync(head.Id, row => publisher.RemoveAsync(row, cancellationToken), cancellationToken) ? 1 : 0;
    }

    // A deletion that was cut off after its commit: what it left is taken away now.
    private async Task FinishAsync(string id, CancellationToken cancellationToken)
    {
        if (await registry.FindAsync(id, cancellationToken) is { State: UploadState.Gone } row) await publisher.TidyGoneAsync(row, cancellationToken);
    }

    private async Task<int> EnqueueAsync(string id, CancellationToken cancellationToken) =>
        await registry.ChangeAsync(id, row => EnqueueAsync(row, cancellationToken), cancellationToken) ? 1 : 0;

    private async Task EnqueueAsync(UploadRow row, CancellationToken cancellationToken)
    {
        // A generation that is awaited is asked for again, not replaced: in a long queue its first message may still be on its way.
        if (row.Pending == row.Generation) row.Pending++;
        await registry.ReplaceAsync(row, cancellationToken);
        await requests.SendAsync(row, cancellationToken);
    }
}
