using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>Reads what the newest articles name and assert, in a window that is bounded and stated.</summary>
public sealed class DescribedArticles(StorageAccount account, ArticleScan scan)
{
    /// <summary>Articles that are looked at together.</summary>
    internal const int AtOnce = 50;

    // Uploads that failed and containers stand among all articles; a window of nothing else must end too.
    private const int MaxRowsAnArticle = 4;

    /// <summary>The newest articles of a key, up to so many.</summary>
    public async Task<(IReadOnlyList<DescribedArticle> Articles, Window Window)> ReadNewestAsync(IndexKey key, DaySpan days, int most, CancellationToken cancellationToken)
    {
        var (articles, window, _) = await ReadNewestAsync(new ScanRequest { Keys = [key], Days = days, AtOnce = AtOnce }, most, most * MaxRowsAnArticle, cancellationToken);
        return (articles, window);
    }

    /// <summary>The newest articles that a scan lets through, up to so many, among at most so many rows; and the first of these, null without any.</summary>
    internal async Task<(IReadOnlyList<DescribedArticle> Articles, Window Window, OrderKey? First)> ReadNewestAsync(ScanRequest request, int most, int maxRows, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var articles = new List<DescribedArticle>();
        var (first, last) = ((OrderKey?)null, (OrderKey?)null);
        var read = 0;
        await foreach (var row in scan.ReadAsync(request, cancellationToken))
        {
            if (articles.Count == most || read++ == maxRows) return Of(atLeast: true);
            (first, last) = (first ?? row.Sort, row.Sort);
            if (row is { Head: { } head, Digest: { } digest }) articles.Add(new DescribedArticle(row.Sort, head, digest));
        }

        return Of(atLeast: false);

        (IReadOnlyList<DescribedArticle> Articles, Window Window, OrderKey? First) Of(bool atLeast) => (articles, Window.Of(first, last, articles.Count, atLeast), first);
    }
}
