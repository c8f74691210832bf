using System.Collections.Frozen;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Parsing;

/// <summary>Tells the languages that are written in the Arabic script apart by their function words.</summary>
internal static class ArticleLanguage
{
    public const string Arabic = "ar";

    // Some Latin names and quotations still leave an Arabic article.
    private const double LeastArabicShare = 0.3;
    private const int MostWords = 2_000;

    private static readonly FrozenDictionary<string, string[]> Languages = DataFile.Read("Parsing/Data/language_words.tsv", 2)
        .GroupBy(row => row[1], row => row[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The ISO 639 code of the language; Arabic where nothing tells it from the others, null for texts in another script.</summary>
    public static string? Of(IReadOnlyList<Block> blocks)
    {
        var letters = blocks.Sum(block => (long)block.Text.Count(char.IsLetter));
        var arabic = blocks.Sum(block => (long)block.Text.Count(ArabicLetters.IsLetter));
        if (arabic < letters * LeastArabicShare) return null;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal) { [Arabic] = 0 };
        foreach (var word in Words(blocks).Take(MostWords))
            foreach (var language in Languages.GetValueOrDefault(word, []))
                counts[language] = counts.GetValueOrDefault(language) + 1;
        return counts.MaxBy(count => (count.Value, count.Key == Arabic)).Key;
    }

    private static IEnumerable<string> Words(IReadOnlyList<Block> blocks) =>
        blocks.SelectMany(block => Tokenizer.Tokenize(block.Text).Select(token => ArabicNormalizer.DropMarks(token.In(block.Text))));
}
