using Marsad.Text;

namespace Marsad.Numbers;

/// <summary>The words of numerals and the nouns that stand for two in the dual.</summary>
internal static class NumberWords
{
    private static readonly Lexicon<NumberCategory> Words = new(
        Lexicon<NumberCategory>.Read("Numbers/Data/number_words.tsv")
            .Concat(CountedNouns.Duals.Select(dual => (NumberCategory.Dual, 2m, dual))));

    private static readonly WordSet CountedPlurals = new(DataFile.Read("Numbers/Data/counted_plurals.tsv", 1)
        .Select(row => NormalizationProfile.Lookup.Fold(row[0])));

    /// <summary>The word or phrase at a token.</summary>
    public static WordMatch<NumberCategory> At(TokenizedText text, int token) => text.IsWord(token) || text.Is(token, "%\u066A") ? Words.At(text, token) : WordMatch<NumberCategory>.None;

    /// <summary>Whether a definite noun is a plural that is counted by what follows it.</summary>
    public static bool IsPlural(ReadOnlySpan<char> key) => CountedPlurals.Contains(key);

    /// <summary>Whether a token is the conjunction standing alone; print often puts a space behind it.</summary>
    public static bool IsAnd(TokenizedText text, int token) => text.Key(token) is [ArabicLetters.Waw];
}
