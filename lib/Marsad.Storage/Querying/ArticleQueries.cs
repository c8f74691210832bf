using Marsad.Document;
using Marsad.Storage.Keys;
using Marsad.Storage.Writing;

namespace Marsad.Storage.Querying;

/// <summary>Lists and reads articles.</summary>
public sealed class ArticleQueries(StorageAccount account, IndexScan scan, HeadReader heads, UploadRegistry registry, DocumentStore documents)
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
        var rows = scan.ReadAsync(KeyOf(filter), filter.From, filter.To, after, limit + 1, cancellationToken);
        await foreach (var chunk in ChunkAsync(rows, limit).WithCancellation(cancellationToken))
        {
            var found = await heads.ReadAsync(chunk.Select(row => row.Sort.Id), cancellationToken);
            for (var i = 0; i < chunk.Count; i++)
            {
                if (items.Count == limit) return new Page<ArticleItem>(items, Cursor.Write(last.ToString()!));
                last = chunk[i].Sort;
                if (found[i]?.IsCurrent(chunk[i].Generation) == true && filter.Accepts(found[i]!)) items.Add(ArticleItem.Of(found[i]!));
            }

            read += chunk.Count;
            if (read >= MaxRowsRead) return new Page<ArticleItem>(items, Cursor.Write(last.ToString()!));
        }

        return new Page<ArticleItem>(items, null);
    }

    /// <summary>Status of an article and, when there is one, its document; null for an unknown id.</summary>
    public async Task<(ArticleItem Item, ArticleDocument? Document)?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var row = await registry.FindAsync(id, cancellationToken);
        if (row is null) return null;
        var document = row.Generation == 0 ? null : await documents.ReadEnrichedAsync(id, row.Generation, cancellationToken);
        return (ArticleItem.Of(row), document);
    }

    // The rarer key leads; what remains is checked on the heads.
    private static IndexKey KeyOf(ArticleFilter filter) => filter switch
    {
        { Entity: { } entity } => IndexKey.Entity(entity),
        { Outlet: { } outlet } => IndexKey.Outlet(outlet),
        _ => IndexKey.All,
    };

    private static async IAsyncEnumerable<List<T>> ChunkAsync<T>(IAsyncEnumerable<T> source, int size)
    {
        var chunk = new List<T>(size);
        await foreach (var item in source)
        {
            chunk.Add(item);
            if (chunk.Count <= size) continue;
            yield return chunk;
            chunk = new List<T>(size);
        }

        if (chunk.Count > 0) yield return chunk;
    }
}
