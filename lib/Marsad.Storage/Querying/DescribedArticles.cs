using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>Reads what articles name and assert.</summary>
public sealed class DescribedArticles(StorageAccount account, IndexScan scan, HeadReader heads, DigestReader digests)
{
    private const int ArticlesAtOnce = 50;

    // Uploads that failed and containers stand among all articles; a window of nothing else must end too.
    private const int MaxRowsAnArticle = 4;

    /// <summary>The articles behind index rows, in parallel and in their order; null where the head does not believe the row, or nothing is named and asserted.</summary>
    public async Task<DescribedArticle?[]> ReadAsync((OrderKey Sort, int Generation)[] rows, CancellationToken cancellationToken)
    {
        var reading = digests.ReadAsync(rows, cancellationToken);
        var found = await heads.ReadAsync(rows.Select(row => row.Sort.Id), cancellationToken);
        var read = await reading;
        return [.. rows.Select((row, i) =>
            found[i] is { } head && head.IsCurrent(row.Generation) && read[i] is { } digest ? new DescribedArticle(head, digest) : (DescribedArticle?)null)];
    }

    /// <summary>The newest articles of a key, up to so many.</summary>
    public async Task<(IReadOnlyList<DescribedArticle> Articles, Window Window)> ReadNewestAsync(IndexKey key, DaySpan days, int most, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var articles = new List<DescribedArticle>();
        var places = new List<OrderKey>();
        var read = 0;
        var rows = scan.ReadAsync(key, days.From, days.To, null, ArticlesAtOnce, cancellationToken);
        await foreach (var chunk in rows.Chunk(ArticlesAtOnce).WithCancellation(cancellationToken))
        {
            if (read >= most * MaxRowsAnArticle) return (articles, Window.Of(places, atLeast: true));
            read += chunk.Length;
            var found = await ReadAsync(chunk, cancellationToken);
            for (var i = 0; i < chunk.Length; i++)
            {
                if (found[i] is not { } article) continue;
                if (articles.Count == most) return (articles, Window.Of(places, atLeast: true));
                articles.Add(article);
                places.Add(chunk[i].Sort);
            }
        }

        return (articles, Window.Of(places, atLeast: false));
    }
}
