using Marsad.Search;
using Marsad.Storage.Keys;
using Marsad.Storage.Rows;
using Marsad.Storage.Writing;

namespace Marsad.Storage.Querying;

/// <summary>Finds articles that are like one: those of the weeks around it that share its most telling words, ranked by BM25 over them.</summary>
public sealed class SimilarQueries(ArticleQueries queries, IndexScan scan, ArticleScan articles)
{
    /// <summary>Most items of an answer.</summary>
    public const int MaxLimit = 50;

    /// <summary>Days before and after the article that are looked at.</summary>
    public const int Days = 15;

    // Each word costs a request for each shard of one to three months.
    private const int Words = 8;
    private const int MaxRowsAWord = 200;
    private const int MaxCandidates = 60;
    private const int ScoreDigits = 3;

    /// <summary>Similar articles, most similar first, scored from 0 to 1, which is the article itself; null for an unknown id.</summary>
    public async Task<IReadOnlyList<ArticleItem>?> FindAsync(string id, int limit, CancellationToken cancellationToken)
    {
        if (await queries.FindAsync(id, cancellationToken) is not ({ State: not UploadState.Gone }, var read)) return null;
        if (read is not { } document) return [];
        var own = SearchedArticle.Of(document);
        if (own.TellingWords(Words) is not { Count: > 0 } words) return [];
        var likeness = new SearchNode.Any([.. words.Select(word => new SearchNode.Word(word))]);
        var full = likeness.Score(own);
        var rows = await CandidatesAsync(words, IndexRows.PlaceOf(document), cancellationToken);
        var request = new ScanRequest { Keys = [.. words.Select(IndexKey.Term)], AtOnce = MaxCandidates };
        return
        [
            .. (await articles.ReadAsync(request, rows, cancellationToken))
                .Where(found => found.Head is not null)
                .DistinctBy(found => found.Sort.Id)
                .Select(found => ArticleItem.Of(found.Head!) with { Score = Math.Round(Math.Min(1, likeness.Score(found.Digest!.ReadText()) / full), ScoreDigits) })
                .Where(item => item.Score > 0)
                .OrderByDescending(item => item.Score).ThenBy(item => item.Id, StringComparer.Ordinal)
                .Take(limit),
        ];
    }

    // Those with most of the words, from index rows alone.
    private async Task<IndexEntry[]> CandidatesAsync(IReadOnlyList<string> words, OrderKey place, CancellationToken cancellationToken)
    {
        var (from, to) = (Shift(place.Day, -Days), Shift(place.Day, Days));
        var rows = await Task.WhenAll(scan
            .ReadEach([.. words.Select(IndexKey.Term)], from, to, null, MaxRowsAWord, cancellationToken)
            .Select(found => found.Take(MaxRowsAWord).ToListAsync(cancellationToken).AsTask()));
        return [.. rows.SelectMany(found => found).Where(row => row.Sort.Id != place.Id).CountBy(row => row).OrderByDescending(row => row.Value).ThenBy(row => row.Key.Sort).Take(MaxCandidates).Select(row => row.Key)];
    }

    // Calendars end; what is dated 9999 has likes too.
    private static DateOnly Shift(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));
}
