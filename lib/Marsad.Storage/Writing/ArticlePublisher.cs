using Azure;
using Marsad.Document;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Writing;

/// <summary>
/// Makes one generation of an article the one that readers see: document, index rows and directory first, then the head row
/// (the commit point), then the stale rows are deleted. Readers ignore rows of any other generation, so a crash between
/// two steps shows nothing twice and loses nothing; repeating the work ends in the same rows.
/// </summary>
public sealed class ArticlePublisher(UploadRegistry registry, IndexWriter index, DirectoryWriter directory, DocumentStore documents, TimeProvider clock)
{
    /// <summary>Publishes a document as the row's pending generation.</summary>
    /// <returns>False when newer content overtook it: the work is dropped and its rows removed.</returns>
    public async Task<bool> PublishAsync(UploadRow row, ArticleDocument article, UploadState state, CancellationToken cancellationToken)
    {
        var generation = row.Pending;
        var rows = IndexRows.Of(article);
        await documents.WriteEnrichedAsync(generation, article, cancellationToken);
        await WriteRowsAsync(rows, generation, article, cancellationToken);
        Describe(row, article, rows.Undated);
        return await CommitAsync(row, index.PartitionOf(rows.Sort), state, article.Reason, cancellationToken);
    }

    /// <summary>Lists an upload that failed for a reason outside its content; what was readable of it before stays so.</summary>
    public async Task PublishFailureAsync(UploadRow row, Bilingual reason, CancellationToken cancellationToken)
    {
        if (row.Generation > 0)
        {
            row.Enter(UploadState.Failed, reason, clock.GetUtcNow());
            await registry.ReplaceAsync(row, cancellationToken);
            return;
        }

        var rows = IndexRows.Of(row.Id, row.ReceivedAt);
        row.Pending = Math.Max(row.Pending, 1);
        row.Undated = true;
        await WriteRowsAsync(rows, row.Pending, null, cancellationToken);
        await CommitAsync(row, index.PartitionOf(rows.Sort), UploadState.Failed, reason, cancellationToken);
    }

    /// <summary>Deletes what older generations left behind, and only these: a newer one may be on its way.</summary>
    public async Task CleanAsync(UploadRow row, CancellationToken cancellationToken)
    {
        await index.CleanAsync(row.Id, row.PartitionList, 1, row.Generation - 1, cancellationToken);
        await documents.CleanAsync(row.Id, row.InputHash, row.Generation, cancellationToken);
    }

    /// <summary>Takes an article away: readers see it gone first, then its rows and documents are deleted.</summary>
    public async Task RemoveAsync(UploadRow row, CancellationToken cancellationToken)
    {
        row.Pending++;
        row.Generation = 0;
        row.Enter(UploadState.Gone, null, clock.GetUtcNow());
        await registry.ReplaceAsync(row, cancellationToken);
        await TidyGoneAsync(row, cancellationToken);
    }

    /// <summary>Deletes all rows and documents of an article that is gone.</summary>
    public async Task TidyGoneAsync(UploadRow row, CancellationToken cancellationToken)
    {
        await index.CleanAsync(row.Id, row.PartitionList, 1, row.Pending, cancellationToken);
        await documents.CleanAsync(row.Id, null, row.Pending, cancellationToken);
        row.Partitions = "";
        await registry.ReplaceAsync(row, cancellationToken);
    }

    private async Task WriteRowsAsync(IndexRows rows, int generation, ArticleDocument? article, CancellationToken cancellationToken)
    {
        await index.WriteAsync(rows, generation, article, cancellationToken);
        await directory.WriteAsync(rows, index.ShardOf(rows.Sort.Id), article?.Entities ?? [], cancellationToken);
    }

    private async Task<bool> CommitAsync(UploadRow row, string partition, UploadState state, Bilingual? reason, CancellationToken cancellationToken)
    {
        var generation = row.Pending;
        var first = row.Generation == 0 && generation == 1 && row.Partitions.Length == 0;
        row.Generation = generation;
        row.Partitions = string.Join(',', row.PartitionList.Where(other => other != partition).Append(partition));
        row.Enter(state, reason, clock.GetUtcNow());
        try
        {
            await registry.ReplaceAsync(row, cancellationToken);
        }
        catch (RequestFailedException conflict) when (conflict.Status == 412)
        {
            return await YieldAsync(row.Id, generation, partition, cancellationToken);
        }

        if (first) return true;
        await CleanAsync(row, cancellationToken);
        if (row.Partitions == partition) return true;
        row.Partitions = partition;
        await registry.ReplaceAsync(row, cancellationToken);
        return true;
    }

    // Somebody else changed the row. The same work done twice is done; newer work takes this one's rows away.
    private async Task<bool> YieldAsync(string id, int generation, string partition, CancellationToken cancellationToken)
    {
        var current = await registry.FindAsync(id, cancellationToken);
        if (current is not null && current.Generation == generation)
        {
            await CleanAsync(current, cancellationToken); // perhaps it was not tidied
            return true;
        }

        if (current is not null && current.Pending == generation && current.State != UploadState.Gone) throw new RowChangedException(current.Name);
        await index.CleanAsync(id, [partition], generation, generation, cancellationToken);
        await documents.DeleteEnrichedAsync(id, generation, cancellationToken);
        if (current is { State: UploadState.Gone }) await documents.CleanAsync(id, null, current.Pending, cancellationToken);
        return false;
    }

    private static void Describe(UploadRow row, ArticleDocument article, bool undated)
    {
        row.Outcome = OutcomeName.Of(article.Outcome);
        row.Engine = EngineStamp.Of(article.Engine);
        row.Title = article.Title;
        row.Published = article.Published?.Value;
        row.Undated = undated;
        row.OutletName = article.Outlet?.Name;
        row.OutletId = article.Outlet?.Id;
        row.Language = article.Language;
        row.Format = article.Source.Format;
        row.Entities = article.Entities.Count;
        var place = ArticlePlace.Of(article);
        (row.Latitude, row.Longitude) = (place?.Latitude, place?.Longitude);
        row.IsContainer = article.Contents is not null;
        row.Items = article.Contents?.Items ?? 0;
    }
}
