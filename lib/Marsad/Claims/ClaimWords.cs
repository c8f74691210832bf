using System.Collections.Frozen;
using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Claims;

/// <summary>The words for those who speak.</summary>
internal static class ClaimWords
{
    private static readonly FrozenDictionary<ClaimWord, WordSet> Classes = DataFile.Read("Claims/Data/words.tsv", 2)
        .GroupBy(row => Enum.Parse<ClaimWord>(row[0], ignoreCase: true), row => NormalizationProfile.Lookup.Fold(row[1]))
        .ToFrozenDictionary(group => group.Key, group => new WordSet(group));

    /// <summary>Whether a folded word without particles and article has a class.</summary>
    public static bool IsBare(ClaimWord kind, ReadOnlySpan<char> word) => Classes[kind].Contains(word);

    /// <summary>Whether a word, some letters of which are particles, has a class, with the article or without.</summary>
    public static bool Is(ClaimWord kind, ClauseText text, int token, int letters = 0)
    {
        var key = text.Key(token);
        if (letters >= key.Length) return false;
        key = key[letters..];
        var words = Classes[kind];
        return words.Contains(key) || (key is [ArabicLetters.Alef or ArabicLetters.Lam, ArabicLetters.Lam, _, _, ..] && words.Contains(key[ArabicLetters.Article.Length..]));
    }
}
