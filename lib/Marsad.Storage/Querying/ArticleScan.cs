using System.Runtime.CompilerServices;
using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>Looks at articles, newest first: the leading key's rows, then digests where the filter needs them, then the heads of what is left.</summary>
public sealed class ArticleScan(IndexScan scan, HeadReader heads, DigestReader digests)
{
    private const int DigestsARequest = 200;

    /// <summary>Every row that was looked at, in the order of lists, whether it fits or not.</summary>
    /// <param name="atOnce">Rows that are looked at together.</param>
    /// <param name="withDigests">Whether the digests are wanted whatever the filter is.</param>
    internal IAsyncEnumerable<ScannedArticle> ReadAsync(ArticleFilter filter, OrderKey? after, int atOnce, bool withDigests, CancellationToken cancellationToken)
    {
        var needsDigest = withDigests || filter.NeedsDigest;
        return needsDigest && filter.Keys is [{ } only] && only == IndexKey.All
            ? ReadAllAsync(filter, after, cancellationToken)
            : ReadLedAsync(filter, after, atOnce, needsDigest, cancellationToken);
    }

    private async IAsyncEnumerable<ScannedArticle> ReadLedAsync(ArticleFilter filter, OrderKey? after, int atOnce, bool needsDigest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var chunk in scan.ReadAnyAsync(filter.Keys, filter.From, filter.To, after, atOnce, cancellationToken).Chunk(atOnce).WithCancellation(cancellationToken))
        {
            var read = needsDigest ? await digests.ReadAsync(chunk, cancellationToken) : new DigestRow?[chunk.Length];
            foreach (var article in await CheckAsync(filter, chunk, read, needsDigest, cancellationToken)) yield return article;
        }
    }

    private async IAsyncEnumerable<ScannedArticle> ReadAllAsync(ArticleFilter filter, OrderKey? after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var chunk in scan.ReadDigestsAsync(new DaySpan(filter.From, filter.To), after, DigestsARequest, cancellationToken).Chunk(DigestsARequest).WithCancellation(cancellationToken))
        {
            (OrderKey, int)[] rows = [.. chunk.Select(row => IndexKeys.Read(row.RowKey))];
            foreach (var article in await CheckAsync(filter, rows, chunk, needsDigest: true, cancellationToken)) yield return article;
        }
    }

    // Heads cost a request each: only of what fits so far.
    private async Task<ScannedArticle[]> CheckAsync(ArticleFilter filter, (OrderKey Sort, int Generation)[] rows, DigestRow?[] read, bool needsDigest, CancellationToken cancellationToken)
    {
        int[] fitting = [.. Enumerable.Range(0, rows.Length).Where(i => !needsDigest || (read[i] is { } digest && filter.Accepts(digest)))];
        var found = await heads.ReadAsync(fitting.Select(i => rows[i].Sort.Id), cancellationToken);
        ScannedArticle[] articles = [.. rows.Select(row => new ScannedArticle(row.Sort, null, null))];
        foreach (var (place, i) in fitting.Index())
            if (found[place] is { } head && head.IsCurrent(rows[i].Generation) && filter.Accepts(head)) articles[i] = new ScannedArticle(rows[i].Sort, head, read[i]);
        return articles;
    }
}
