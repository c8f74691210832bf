using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>Lists what articles assert: events, claims and figures, those of the newest articles first.</summary>
public sealed class AssertionQueries(StorageAccount account, IndexScan scan, DescribedArticles articles)
{
    // Digests read at once; what a page does not need is read in vain.
    private const int ArticlesAtOnce = 20;

    // A filter that few assertions pass must not read the whole corpus silently: the page ends here, and the cursor goes on.
    private const int MaxArticlesRead = 500;

    public Task<Page<EventItem>> ListEventsAsync(EventFilter filter, DaySpan days, int limit, AssertionCursor? after, CancellationToken cancellationToken) =>
        ListAsync(filter.Keys, days, digest => digest.ReadEvents(), filter.Accepts, (article, found) => new EventItem(article, found), limit, after, cancellationToken);

    public Task<Page<ClaimItem>> ListClaimsAsync(ClaimFilter filter, DaySpan days, int limit, AssertionCursor? after, CancellationToken cancellationToken) =>
        ListAsync(filter.Keys, days, digest => digest.ReadClaims(), filter.Accepts, (article, found) => new ClaimItem(article, found.Claim, found.About), limit, after, cancellationToken);

    public Task<Page<FigureItem>> ListFiguresAsync(FigureFilter filter, DaySpan days, int limit, AssertionCursor? after, CancellationToken cancellationToken) =>
        ListAsync([filter.Key], days, digest => digest.ReadFigures(), filter.Accepts, (article, found) => new FigureItem(article, found), limit, after, cancellationToken);

    private async Task<Page<TItem>> ListAsync<T, TItem>(
        IReadOnlyList<IndexKey> keys, DaySpan days, Func<DigestRow, IReadOnlyList<T>> read, Predicate<T> accepts, Func<ArticleReference, T, TItem> item, int limit, AssertionCursor? after, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var items = new List<TItem>();
        var (last, seen) = (after, 0);
        // The article that the last page ended in is read again, from where it ended.
        var rows = scan.ReadAnyAsync(keys, days.From, days.To, after?.Article.JustBefore, ArticlesAtOnce, cancellationToken);
        await foreach (var chunk in rows.Chunk(ArticlesAtOnce).WithCancellation(cancellationToken))
        {
            var found = await articles.ReadAsync(chunk, cancellationToken);
            for (var i = 0; i < chunk.Length; i++)
            {
                var skip = after is { } resumed && chunk[i].Sort == resumed.Article ? resumed.Next : 0;
                var all = found[i] is { } article ? read(article.Digest) : [];
                for (var n = skip; n < all.Count; n++)
                {
                    if (!accepts(all[n])) continue;
                    if (items.Count == limit) return new Page<TItem>(items, Cursor.Write(last!.Value.ToString()));
                    items.Add(item(ArticleReference.Of(found[i]!.Value.Head), all[n]));
                    last = new AssertionCursor(chunk[i].Sort, n + 1);
                }

                // A row that is not believed tells nothing of how far its article was read.
                if (found[i] is not null || last?.Article != chunk[i].Sort) last = new AssertionCursor(chunk[i].Sort, all.Count);
            }

            if ((seen += chunk.Length) >= MaxArticlesRead) return new Page<TItem>(items, Cursor.Write(last!.Value.ToString()));
        }

        return new Page<TItem>(items, null);
    }
}
