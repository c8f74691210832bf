using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>Reads what the newest articles of a key name and assert.</summary>
public sealed class DescribedArticles(StorageAccount account, ArticleScan scan)
{
    private const int ArticlesAtOnce = 50;

    // Uploads that failed and containers stand among all articles; a window of nothing else must end too.
    private const int MaxRowsAnArticle = 4;

    /// <summary>The newest articles, up to so many.</summary>
    public async Task<(IReadOnlyList<DescribedArticle> Articles, Window Window)> ReadNewestAsync(IndexKey key, DaySpan days, int most, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var articles = new List<DescribedArticle>();
        var places = new List<OrderKey>();
        var read = 0;
        await foreach (var row in scan.ReadAsync(new ScanRequest { Keys = [key], Days = days, AtOnce = ArticlesAtOnce }, cancellationToken))
        {
            if (articles.Count == most || read++ == most * MaxRowsAnArticle) return (articles, Window.Of(places, atLeast: true));
            if (row is not { Head: { } head, Digest: { } digest }) continue;
            articles.Add(new DescribedArticle(head, digest));
            places.Add(row.Sort);
        }

        return (articles, Window.Of(places, atLeast: false));
    }
}
