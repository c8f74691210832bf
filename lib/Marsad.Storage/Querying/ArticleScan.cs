using System.Runtime.CompilerServices;
using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>Looks at articles, newest first: the rows of the leading keys, then digests where they are needed, then the heads of what is left.</summary>
/// <remarks>
/// An article that is written again meanwhile comes once, as it stands then. One that moved further down comes at its new place; one that moved up, to a
/// place that was passed already, comes where its old row was met.
/// </remarks>
public sealed class ArticleScan(IndexScan scan, HeadReader heads, DigestReader digests, CurrentRows current)
{
    /// <summary>Every row that was looked at, in the order of lists, whether it is wanted or not.</summary>
    internal async IAsyncEnumerable<ScannedArticle> ReadAsync(ScanRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        var moved = new PriorityQueue<ScannedArticle, OrderKey>();
        await foreach (var (row, article) in LookAsync(request, cancellationToken))
        {
            while (moved.TryPeek(out var lower, out var place) && place < row)
                if (moved.Dequeue() is var arrived && shown.Add(arrived.Sort.Id)) yield return arrived;

            var isLower = article.Sort > row;
            if (isLower) moved.Enqueue(article, article.Sort);
            var isShown = article.Head is not null && !isLower && shown.Add(row.Id);
            yield return isShown ? article with { Sort = row } : new ScannedArticle(row, null, null);
        }

        while (moved.TryDequeue(out var last, out _))
            if (shown.Add(last.Sort.Id)) yield return last;
    }

    /// <summary>The articles of index rows, in their order.</summary>
    internal async Task<ScannedArticle[]> ReadAsync(ScanRequest request, IndexEntry[] rows, CancellationToken cancellationToken) =>
        await CheckAsync(request, rows, request.NeedsDigest ? await digests.ReadAsync(rows, cancellationToken) : new DigestRow?[rows.Length], cancellationToken);

    private IAsyncEnumerable<(OrderKey Row, ScannedArticle Article)> LookAsync(ScanRequest request, CancellationToken cancellationToken) =>
        request.NeedsDigest && request.Keys is [var only] && only == IndexKey.All ? LookAtAllAsync(request, cancellationToken) : LookAtLedAsync(request, cancellationToken);

    private async IAsyncEnumerable<(OrderKey Row, ScannedArticle Article)> LookAtLedAsync(ScanRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = scan.ReadAnyAsync(request.Keys, request.Days.From, request.Days.To, request.After, request.AtOnce, cancellationToken);
        await foreach (var chunk in rows.InPartsAsync(request.AtOnce, request.AtMost))
            foreach (var (i, article) in (await ReadAsync(request, chunk, cancellationToken)).Index()) yield return (chunk[i].Sort, article);
    }

    private async IAsyncEnumerable<(OrderKey Row, ScannedArticle Article)> LookAtAllAsync(ScanRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var read = scan.ReadDigestsAsync(request.Days, request.After, request.AtOnce, cancellationToken);
        await foreach (var chunk in read.InPartsAsync(request.AtOnce, request.AtMost))
        {
            IndexEntry[] rows = [.. chunk.Select(row => IndexKeys.Read(row.PartitionKey, row.RowKey))];
            foreach (var (i, article) in (await CheckAsync(request, rows, chunk, cancellationToken)).Index()) yield return (rows[i].Sort, article);
        }
    }

    // A head costs a request: only of what may be wanted. A digest that is missing may have been replaced.
    private async Task<ScannedArticle[]> CheckAsync(ScanRequest request, IndexEntry[] rows, DigestRow?[] read, CancellationToken cancellationToken)
    {
        int[] wanted = [.. Enumerable.Range(0, rows.Length).Where(i => !request.NeedsDigest || read[i] is not { } digest || request.AcceptsDigest(digest))];
        var found = await heads.ReadAsync(wanted.Select(i => rows[i].Sort.Id), cancellationToken);
        var fitting = await Task.WhenAll(wanted.Select((i, place) => CheckAsync(request, rows[i], read[i], found[place], cancellationToken)));
        ScannedArticle[] articles = [.. rows.Select(row => new ScannedArticle(row.Sort, null, null))];
        foreach (var (place, i) in wanted.Index()) articles[i] = fitting[place] ?? articles[i];
        return articles;
    }

    private async Task<ScannedArticle?> CheckAsync(ScanRequest request, IndexEntry row, DigestRow? digest, UploadRow? head, CancellationToken cancellationToken)
    {
        if (head is not { IsListed: true }) return null;
        if (!head.IsCurrent(row)) return await current.FindAsync(request, head, cancellationToken);
        return (request.NeedsDigest && digest is null) || !request.AcceptsHead(head) ? null : new ScannedArticle(row.Sort, head, digest);
    }
}
