using System.Collections.Frozen;
using Marsad.Text;

namespace Marsad.Numbers;

/// <summary>Nouns that news counts: what their duals are, and whether a word can be counted by a number before it.</summary>
internal static class CountedNouns
{
    private static readonly FrozenSet<string> Exceptions = DataFile.Read("Numbers/Data/dual_exceptions.tsv", 2).Select(row => row[1]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly WordSet Forms;

    static CountedNouns()
    {
        All = [.. DataFile.Read("Numbers/Data/counted_nouns.tsv", 3).Select(row => new CountedNoun(row[0], row[1], row[2]))];
        Forms = new WordSet(All.SelectMany(noun => noun.Singulars.Append(noun.Plural)).Select(NormalizationProfile.Lookup.Fold));
    }

    public static IReadOnlyList<CountedNoun> All { get; }

    /// <summary>Duals that are no other word.</summary>
    public static IEnumerable<string> Duals => All.SelectMany(noun => noun.Duals).Where(dual => !Exceptions.Contains(dual)).Distinct(StringComparer.Ordinal);

    /// <summary>Whether a folded word is a noun of the table as it stands behind a number.</summary>
    public static bool IsCounted(ReadOnlySpan<char> key) => Forms.Contains(key);
}
