using Azure;
using Azure.Storage.Queues;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>Tells how the app is doing: what waits, what became of the uploads, and when something happened last.</summary>
public sealed class StatusQueries(StorageAccount account, UploadQueries uploads, ArticleReader reader)
{
    /// <summary>Uploads among which the last enrichment is looked for, the newest.</summary>
    public const int MaxUploads = 100;

    public async Task<AppStatus> ReadAsync(CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var queues = Task.WhenAll(new[] { account.Enrich, account.EnrichPoison, account.ParsePoison }.Select(queue => LengthAsync(queue, cancellationToken)));
        var counts = uploads.CountAsync(cancellationToken);
        var newest = uploads.ListAsync(null, MaxUploads, null, cancellationToken);
        await Task.WhenAll(queues, counts, newest);
        var (items, lengths) = ((await newest).Items, await queues);
        return new AppStatus(
            reader.Engine,
            new QueueLengths(lengths[0], lengths[1], lengths[2]),
            await counts,
            items.Count == 0 ? null : items[0].ReceivedAt,
            LastOf(items));
    }

    private static LastEnrichment? LastOf(IReadOnlyList<ArticleItem> items) =>
        items.Where(item => item.State == UploadState.Enriched).MaxBy(item => item.UpdatedAt) is { } last ? new(last.UpdatedAt, last.Id, last.Path, items.Count) : null;

    // The host makes a poison queue when it first needs it.
    private static async Task<int> LengthAsync(QueueClient queue, CancellationToken cancellationToken)
    {
        try
        {
            return (await queue.GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount;
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return 0;
        }
    }
}
