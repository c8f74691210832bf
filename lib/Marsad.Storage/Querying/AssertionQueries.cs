using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>Lists what articles assert: events, claims and figures, those of the newest articles first.</summary>
public sealed class AssertionQueries(StorageAccount account, ArticleScan scan)
{
    private const int ArticlesAtOnce = 20;

    // A filter that few assertions pass must not read the whole corpus silently: the page ends here, and the cursor goes on.
    private const int MaxArticlesRead = 500;

    public Task<Page<EventItem>> ListEventsAsync(EventFilter filter, DaySpan days, int limit, AssertionCursor? after, CancellationToken cancellationToken) =>
        ListAsync(filter.Keys, days, PlacedEvent.Of, filter.Accepts, (article, found) => new EventItem(article, found.Event, found.Place?.Latitude, found.Place?.Longitude), limit, after, cancellationToken);

    public Task<Page<ClaimItem>> ListClaimsAsync(ClaimFilter filter, DaySpan days, int limit, AssertionCursor? after, CancellationToken cancellationToken) =>
        ListAsync(filter.Keys, days, digest => digest.ReadClaims(), filter.Accepts, (article, found) => new ClaimItem(article, found.Claim, found.About), limit, after, cancellationToken);

    public Task<Page<FigureItem>> ListFiguresAsync(FigureFilter filter, DaySpan days, int limit, AssertionCursor? after, CancellationToken cancellationToken) =>
        ListAsync(filter.Keys, days, TypedFigure.Of, filter.Accepts, (article, found) => new FigureItem(article, found.Figure, found.Kinds), limit, after, cancellationToken);

    private async Task<Page<TItem>> ListAsync<T, TItem>(
        IReadOnlyList<IndexKey> keys, DaySpan days, Func<DigestRow, IReadOnlyList<T>> read, Predicate<T> accepts, Func<ArticleReference, T, TItem> item, int limit, AssertionCursor? after, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var items = new List<TItem>();
        var (last, seen) = (after, 0);
        // The article that the last page ended in is read again, from where it ended.
        var request = new ScanRequest { Keys = keys, Days = days, After = after?.Article.JustBefore, AtOnce = ArticlesAtOnce, AcceptsDigest = digest => read(digest).Any(found => accepts(found)) };
        await foreach (var row in scan.ReadAsync(request, cancellationToken))
        {
            if (seen++ == MaxArticlesRead) return new Page<TItem>(items, Cursor.Write(last!.Value.ToString()));
            // A row that is not wanted tells nothing of how far its article was read.
            if (row is not { Head: { } head, Digest: { } digest })
            {
                if (last?.Article != row.Sort) last = new AssertionCursor(row.Sort, 0);
                continue;
            }

            var all = read(digest);
            for (var n = after is { } resumed && row.Sort == resumed.Article ? resumed.Next : 0; n < all.Count; n++)
            {
                if (!accepts(all[n])) continue;
                if (items.Count == limit) return new Page<TItem>(items, Cursor.Write(last!.Value.ToString()));
                items.Add(item(ArticleReference.Of(head), all[n]));
                last = new AssertionCursor(row.Sort, n + 1);
            }

            last = new AssertionCursor(row.Sort, all.Count);
        }

        return new Page<TItem>(items, null);
    }
}
