using System.Runtime.CompilerServices;
using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>Looks at articles, newest first: the rows of the leading keys, then digests where they are needed, then the heads of what is left.</summary>
public sealed class ArticleScan(IndexScan scan, HeadReader heads, DigestReader digests)
{
    /// <summary>Every row that was looked at, in the order of lists, whether it is wanted or not.</summary>
    internal IAsyncEnumerable<ScannedArticle> ReadAsync(ScanRequest request, CancellationToken cancellationToken) =>
        request.NeedsDigest && request.Keys is [var only] && only == IndexKey.All ? ReadAllAsync(request, cancellationToken) : ReadLedAsync(request, cancellationToken);

    private async IAsyncEnumerable<ScannedArticle> ReadLedAsync(ScanRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = scan.ReadAnyAsync(request.Keys, request.Days.From, request.Days.To, request.After, request.AtOnce, cancellationToken);
        await foreach (var chunk in rows.InPartsAsync(request.AtOnce, request.AtMost))
        {
            var read = request.NeedsDigest ? await digests.ReadAsync(chunk, cancellationToken) : new DigestRow?[chunk.Length];
            foreach (var article in await CheckAsync(request, chunk, read, cancellationToken)) yield return article;
        }
    }

    private async IAsyncEnumerable<ScannedArticle> ReadAllAsync(ScanRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = scan.ReadDigestsAsync(request.Days, request.After, request.AtOnce, cancellationToken);
        await foreach (var chunk in rows.InPartsAsync(request.AtOnce, request.AtMost))
            foreach (var article in await CheckAsync(request, [.. chunk.Select(row => IndexKeys.Read(row.RowKey))], chunk, cancellationToken)) yield return article;
    }

    // A head costs a request: only of what is still wanted.
    private async Task<ScannedArticle[]> CheckAsync(ScanRequest request, (OrderKey Sort, int Generation)[] rows, DigestRow?[] read, CancellationToken cancellationToken)
    {
        int[] wanted = [.. Enumerable.Range(0, rows.Length).Where(i => !request.NeedsDigest || (read[i] is { } digest && request.AcceptsDigest(digest)))];
        var found = await heads.ReadAsync(wanted.Select(i => rows[i].Sort.Id), cancellationToken);
        ScannedArticle[] articles = [.. rows.Select(row => new ScannedArticle(row.Sort, null, null))];
        foreach (var (place, i) in wanted.Index())
            if (found[place] is { } head && head.IsCurrent(rows[i].Generation) && request.AcceptsHead(head)) articles[i] = new ScannedArticle(rows[i].Sort, head, read[i]);
        return articles;
    }
}
