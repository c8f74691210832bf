using System.Text;
using Marsad.Document;

namespace Marsad.Search;

/// <summary>The words and names of one article, as queries are checked against them.</summary>
/// <param name="words">What <see cref="WordsOf(ArticleDocument)"/> wrote.</param>
/// <param name="mentions">How often the article mentions entities, by their id.</param>
public sealed class SearchedArticle(string words, IReadOnlyDictionary<string, int> mentions)
{
    private const char Gap = ' ';
    private const char NextBlock = '\n';

    // A word of the title counts as so many more (BM25F, Robertson, Zaragoza and Taylor 2004).
    private const int TitleWeight = 3;

    private readonly int _titleEnd = words.IndexOf(NextBlock, StringComparison.Ordinal) is >= 0 and var end ? end : words.Length;

    /// <summary>How many words it has.</summary>
    public int Length { get; } = Math.Max(0, words.AsSpan().Count(Gap) - words.AsSpan().Count(NextBlock) - 1);

    /// <summary>What an annotated document says and names.</summary>
    public static SearchedArticle Of(ArticleDocument article) =>
        new(WordsOf(article), article.Entities.ToDictionary(entity => entity.Id, entity => entity.Mentions, StringComparer.Ordinal));

    /// <summary>The stems of an article's blocks, a block a line; each stem stands between spaces.</summary>
    public static string WordsOf(ArticleDocument article) => string.Join(NextBlock, article.Blocks.Select(block => WordsOf(block.Text)));

    /// <summary>The stems of one text, each between spaces.</summary>
    public static string WordsOf(string text)
    {
        var words = new StringBuilder().Append(Gap);
        foreach (var stem in SearchStems.Of(text)) words.Append(stem).Append(Gap);
        return words.ToString();
    }

    /// <summary>The stems that an index has rows of, each once, those of the title first.</summary>
    /// <param name="words">What <see cref="WordsOf(ArticleDocument)"/> wrote.</param>
    public static IEnumerable<string> KeysOf(string words) => Split(words).Distinct(StringComparer.Ordinal).Where(stem => !CommonStems.Contains(stem));

    /// <summary>How often stems stand one behind the other, those in the title counted more.</summary>
    public int Count(params IReadOnlyList<string> stems)
    {
        var wanted = Gap + string.Join(Gap, stems) + Gap;
        var count = 0;
        // The space behind one is the space before the next.
        for (var found = words.IndexOf(wanted, StringComparison.Ordinal); found >= 0; found = words.IndexOf(wanted, found + wanted.Length - 1, StringComparison.Ordinal))
            count += found < _titleEnd ? 1 + TitleWeight : 1;
        return count;
    }

    /// <summary>The words that tell most of it, by BM25, the strongest first.</summary>
    public IReadOnlyList<string> TellingWords(int most) =>
    [
        .. Split(words)
            .CountBy(stem => stem)
            .Where(stem => !CommonStems.Contains(stem.Key))
            .OrderByDescending(stem => Bm25.Score(stem.Value, Length, CommonStems.PerMillion(stem.Key))).ThenBy(stem => stem.Key, StringComparer.Ordinal)
            .Take(most)
            .Select(stem => stem.Key),
    ];

    /// <summary>How often it mentions an entity.</summary>
    public int Mentions(string entity) => mentions.GetValueOrDefault(entity);

    private static string[] Split(string words) => words.Split([Gap, NextBlock], StringSplitOptions.RemoveEmptyEntries);
}
