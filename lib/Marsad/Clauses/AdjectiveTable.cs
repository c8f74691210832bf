using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>Tells the adjectives of news by a table and by the ending of relation.</summary>
internal static class AdjectiveTable
{
    private const int ShortestRelation = 4;

    private static readonly string[] Endings =
        ["", "\u0629", "\u0627", "\u0648\u0646", "\u064A\u0646", "\u0627\u062A", "\u0627\u0646", "\u062A\u0627\u0646", "\u062A\u064A\u0646"];

    private static readonly string[] Relations = ["\u064A", "\u064A\u0647", "\u064A\u0627", "\u064A\u064A\u0646", "\u064A\u0648\u0646", "\u064A\u0627\u062A", "\u064A\u062A\u064A\u0646", "\u064A\u062A\u0627\u0646"];

    private static readonly WordSet Forms = new(DataFile.Read("Clauses/Data/adjectives.tsv", 1)
        .SelectMany(row => Endings.Select(ending => NormalizationProfile.Lookup.Fold(row[0] + ending))));

    /// <summary>Whether a folded word, with or without the article, is an adjective behind a noun.</summary>
    public static bool Is(ReadOnlySpan<char> key)
    {
        var bare = key.Length > ArabicLetters.Article.Length + 1 && key.StartsWith(ArabicLetters.Article, StringComparison.Ordinal) ? key[ArabicLetters.Article.Length..] : key;
        return Forms.Contains(bare) || IsRelation(bare);
    }

    /// <summary>Whether a folded word without article has the ending of relation.</summary>
    public static bool IsRelation(ReadOnlySpan<char> key)
    {
        foreach (var ending in Relations)
            if (key.Length >= ShortestRelation + ending.Length - 1 && key.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }
}
