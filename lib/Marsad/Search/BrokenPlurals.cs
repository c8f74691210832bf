using System.Collections.Frozen;
using Marsad.Text;

namespace Marsad.Search;

/// <summary>Plurals that are made inside the word, which no ending tells: "shells" and "shell" are searched as one.</summary>
internal static class BrokenPlurals
{
    private static readonly FrozenDictionary<string, string> Table = DataFile.Read("Search/Data/broken_plurals.tsv", 2)
        .ToFrozenDictionary(row => SearchAnalyzer.Normalize(row[1]), row => SearchAnalyzer.Normalize(row[0]), StringComparer.Ordinal);

    /// <summary>The singular of a folded word without article; the word itself where it is no known plural.</summary>
    public static string Singular(string word) => Table.GetValueOrDefault(word, word);
}
