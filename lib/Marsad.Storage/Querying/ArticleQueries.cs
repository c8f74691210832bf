using Marsad.Document;
using Marsad.Storage.Keys;
using Marsad.Storage.Writing;

namespace Marsad.Storage.Querying;

/// <summary>Lists and reads articles.</summary>
public sealed class ArticleQueries(StorageAccount account, ArticleScan scan, UploadRegistry registry, DocumentStore documents)
{
    /// <summary>Most items on a page.</summary>
    public const int MaxLimit = 200;

    // A filter that few articles pass must not read the whole corpus silently: the page ends here, and the cursor goes on.
    private const int MaxRowsRead = 2_000;

    /// <summary>One page of articles, newest first.</summary>
    /// <param name="limit">1 to <see cref="MaxLimit"/> items.</param>
    /// <param name="after">Where the last page ended; null for the first page.</param>
    public async Task<Page<ArticleItem>> ListAsync(ArticleFilter filter, int limit, OrderKey? after, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var items = new List<ArticleItem>();
        var last = after;
        var read = 0;
        await foreach (var row in scan.ReadAsync(filter.ToScan(after, limit + 1, MaxLimit, withDigests: false), cancellationToken))
        {
            if (items.Count == limit || read++ == MaxRowsRead) return new Page<ArticleItem>(items, Cursor.Write(last.ToString()!));
            last = row.Sort;
            if (row.Head is { } head) items.Add(ArticleItem.Of(head));
        }

        return new Page<ArticleItem>(items, null);
    }

    /// <summary>Status of an article and, when there is one, its document; null for an unknown id.</summary>
    public async Task<(ArticleItem Item, ArticleDocument? Document)?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var (row, last) = (await registry.FindAsync(id, cancellationToken), 0);
        // Written again between the row and the document: each round sees a newer generation.
        while (row is { IsListed: true } && row.Generation > last)
        {
            if (await documents.ReadEnrichedAsync(id, row.Generation, cancellationToken) is { } document) return (ArticleItem.Of(row), document);
            (last, row) = (row.Generation, await registry.FindAsync(id, cancellationToken));
        }

        return row is null ? null : (ArticleItem.Of(row), null);
    }
}
