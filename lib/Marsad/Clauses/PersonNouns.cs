using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>Nouns in the singular for people, behind which their name stands in apposition: "the journalist So-and-so".</summary>
internal static class PersonNouns
{
    private static readonly WordSet Forms = new(DataFile.Read("Clauses/Data/person_nouns.tsv", 1)
        .SelectMany(row => (string[])[row[0], row[0] + ArabicLetters.TehMarbuta]).Select(NormalizationProfile.Lookup.Fold));

    /// <summary>Whether a folded word with its article is one.</summary>
    public static bool Is(ReadOnlySpan<char> key) => key is [ArabicLetters.Alef, ArabicLetters.Lam, .. var bare] && Forms.Contains(bare);
}
