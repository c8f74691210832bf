using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>Lists what articles assert: events, claims and figures, those of the newest articles first.</summary>
public sealed class AssertionQueries(StorageAccount account, IndexScan scan, HeadReader heads, DigestReader digests)
{
    // Digests read at once; what a page does not need is read in vain.
    private const int ArticlesAtOnce = 20;

    // A filter that few assertions pass must not read the whole corpus silently: the page ends here, and the cursor goes on.
    private const int MaxArticlesRead = 500;

    public Task<Page<EventItem>> ListEventsAsync(EventFilter filter, DaySpan days, int limit, AssertionCursor? after, CancellationToken cancellationToken) =>
        ListAsync(filter.Key, days, digest => digest.ReadEvents(), filter.Accepts, (article, found) => new EventItem(article, found), limit, after, cancellationToken);

    public Task<Page<ClaimItem>> ListClaimsAsync(ClaimFilter filter, DaySpan days, int limit, AssertionCursor? after, CancellationToken cancellationToken) =>
        ListAsync(filter.Key, days, digest => digest.ReadClaims(), filter.Accepts, (article, found) => new ClaimItem(article, found.Claim, found.About), limit, after, cancellationToken);

    public Task<Page<FigureItem>> ListFiguresAsync(FigureFilter filter, DaySpan days, int limit, AssertionCursor? after, CancellationToken cancellationToken) =>
        ListAsync(filter.Key, days, digest => digest.ReadFigures(), filter.Accepts, (article, found) => new FigureItem(article, found), limit, after, cancellationToken);

    private async Task<Page<TItem>> ListAsync<T, TItem>(
        IndexKey key, DaySpan days, Func<DigestRow, IReadOnlyList<T>> read, Predicate<T> accepts, Func<ArticleReference, T, TItem> item, int limit, AssertionCursor? after, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var items = new List<TItem>();
        var (last, seen) = (after, 0);
        // The article that the last page ended in is read again, from where it ended.
        var rows = scan.ReadAsync(key, days.From, days.To, after?.BeforeArticle, ArticlesAtOnce, cancellationToken);
        await foreach (var chunk in rows.Chunk(ArticlesAtOnce).WithCancellation(cancellationToken))
        {
            var found = await ReadAsync(chunk, cancellationToken);
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

                last = new AssertionCursor(chunk[i].Sort, all.Count);
            }

            if ((seen += chunk.Length) >= MaxArticlesRead) return new Page<TItem>(items, Cursor.Write(last!.Value.ToString()));
        }

        return new Page<TItem>(items, null);
    }

    // Rows of a generation that the head does not believe are none.
    private async Task<(UploadRow Head, DigestRow Digest)?[]> ReadAsync((OrderKey Sort, int Generation)[] rows, CancellationToken cancellationToken)
    {
        var reading = digests.ReadAsync(rows, cancellationToken);
        var found = await heads.ReadAsync(rows.Select(row => row.Sort.Id), cancellationToken);
        var read = await reading;
        return [.. rows.Select((row, i) => found[i] is { } head && head.IsCurrent(row.Generation) && read[i] is { } digest ? (head, digest) : ((UploadRow, DigestRow)?)null)];
    }
}
