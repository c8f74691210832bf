using System.Collections.Frozen;
using Marsad.Text;

namespace Marsad.Numbers;

/// <summary>Nouns that news counts, with their plurals: what their duals are, and whether a word can be counted by a number before it.</summary>
internal static class CountedNouns
{
    private static readonly string MasculineDual = new([ArabicLetters.Alef, ArabicLetters.Noon]);
    private static readonly string ObliqueDual = new([ArabicLetters.Yeh, ArabicLetters.Noon]);
    private static readonly string SoundPlural = new([ArabicLetters.Waw, ArabicLetters.Noon]);
    private static readonly IReadOnlyList<string[]> Rows = DataFile.Read("Numbers/Data/counted_nouns.tsv", 2);
    private static readonly FrozenSet<string> Exceptions = DataFile.Read("Numbers/Data/dual_exceptions.tsv", 2).Select(row => row[1]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Forms = Rows
        .SelectMany(row => (string[])[row[0], Accusative(row[0]), row[1]])
        .Select(NormalizationProfile.Lookup.Fold)
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Duals in both cases; the oblique of a noun with a sound masculine plural is left out, as that plural is written alike.</summary>
    public static IEnumerable<string> Duals => Rows.SelectMany(row => DualsOf(row[0], row[1])).Where(dual => !Exceptions.Contains(dual)).Distinct(StringComparer.Ordinal);

    /// <summary>Whether a folded word is a noun of the table as it stands behind a number.</summary>
    public static bool IsCounted(ReadOnlySpan<char> key) => Forms.Contains(key);

    private static IEnumerable<string> DualsOf(string singular, string plural)
    {
        var stem = singular[^1] switch
        {
            ArabicLetters.TehMarbuta => singular[..^1] + ArabicLetters.Teh,
            ArabicLetters.AlefMaksura => singular[..^1] + ArabicLetters.Yeh,
            _ => singular,
        };
        yield return stem + MasculineDual;
        if (!plural.EndsWith(SoundPlural, StringComparison.Ordinal)) yield return stem + ObliqueDual;
    }

    private static string Accusative(string singular) =>
        singular[^1] is ArabicLetters.TehMarbuta or ArabicLetters.AlefMaksura or ArabicLetters.Alef or ArabicLetters.Hamza ? singular : singular + ArabicLetters.Alef;
}
