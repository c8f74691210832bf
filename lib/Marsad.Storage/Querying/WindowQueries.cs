using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>Ranks and counts the newest articles that a filter lets through; what was looked at is part of the answer.</summary>
public sealed class WindowQueries(DescribedArticles articles)
{
    /// <summary>Fitting articles that are ranked and counted at most.</summary>
    public const int MaxArticles = 200;

    // Articles that are looked at for them at most.
    private const int MaxRowsRead = 1_000;

    // Beyond this many digits scores differ by rounding alone.
    private const int ScoreDigits = 6;

    /// <summary>Articles by relevance, best first; where none has all that stands side by side in the query, those that lack one part of it.</summary>
    /// <param name="filter">With a query.</param>
    /// <param name="limit">1 to <see cref="ArticleQueries.MaxLimit"/> items.</param>
    public async Task<ArticlePage> RankAsync(ArticleFilter filter, IReadOnlyList<Facet> facets, int limit, RankCursor? after, CancellationToken cancellationToken)
    {
        var start = after?.First.JustBefore;
        var (newest, window, first) = await ReadAsync(filter, start, cancellationToken);
        var relaxed = newest.Count == 0 && !window.AtLeast ? filter.Query!.Relaxed : null;
        if (relaxed is not null)
        {
            filter = filter with { Query = relaxed };
            (newest, window, first) = await ReadAsync(filter, start, cancellationToken);
        }

        var ranked = newest
            .Select(article => (Article: article, Score: Math.Round(filter.Query!.Root.Score(article.Digest.ReadText()), ScoreDigits)))
            .Where(found => after is not { } cursor || cursor.IsBefore(found.Score, found.Article.Sort))
            .OrderByDescending(found => found.Score).ThenBy(found => found.Article.Sort)
            .ToList();
        var items = ranked.Take(limit).Select(found => ArticleItem.Of(found.Article.Head) with { Score = found.Score }).ToList();
        var next = ranked.Count > limit ? Cursor.Write(new RankCursor(first!.Value, ranked[limit - 1].Score, ranked[limit - 1].Article.Sort).ToString()) : null;
        return new ArticlePage(items, next, window, CountsOf(newest, facets)) { Relaxed = relaxed is not null };
    }

    /// <summary>The same articles counted, with a page of the list by date.</summary>
    public async Task<ArticlePage> CountAsync(ArticleFilter filter, IReadOnlyList<Facet> facets, Page<ArticleItem> page, CancellationToken cancellationToken)
    {
        var (newest, window, _) = await ReadAsync(filter, null, cancellationToken);
        return new ArticlePage(page.Items, page.Next, window, CountsOf(newest, facets));
    }

    private static IReadOnlyDictionary<string, IReadOnlyList<FacetCount>>? CountsOf(IReadOnlyList<DescribedArticle> newest, IReadOnlyList<Facet> facets) =>
        facets.Count == 0 ? null : FacetCounts.Of(newest, facets);

    private Task<(IReadOnlyList<DescribedArticle> Articles, Window Window, OrderKey? First)> ReadAsync(ArticleFilter filter, OrderKey? after, CancellationToken cancellationToken) =>
        articles.ReadNewestAsync(filter.ToScan(after, DescribedArticles.AtOnce, DescribedArticles.AtOnce, withDigests: true), MaxArticles, MaxRowsRead, cancellationToken);
}
