using System.Collections.Frozen;
using Marsad.Text;

namespace Marsad.Search;

/// <summary>Plurals that are made inside the word and forms of verbs with a weak letter, which no ending tells: "shells" and "shell", "they came back" and "return" are searched as one.</summary>
internal static class IrregularForms
{
    private static readonly FrozenDictionary<string, string> Table = DataFile.Read("Search/Data/irregular_forms.tsv", 3)
        .ToFrozenDictionary(row => SearchAnalyzer.Normalize(row[2]), row => SearchAnalyzer.Normalize(row[1]), StringComparer.Ordinal);

    /// <summary>The singular or noun of action of a folded word without article; the word itself where it is no known form.</summary>
    public static string Word(string form) => Table.GetValueOrDefault(form, form);
}
