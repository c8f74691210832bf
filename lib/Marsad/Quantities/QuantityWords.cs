using System.Collections.Frozen;
using Marsad.Numbers;
using Marsad.Text;

namespace Marsad.Quantities;

/// <summary>The words of amounts from all tables of this stage, with the nouns that are counted.</summary>
internal static class QuantityWords
{
    public const string Person = "person";
    public const string Year = "year";
    public const string Percent = "percent";

    private static readonly List<string> UnitList = [];
    private static readonly Dictionary<string, int> UnitIndex = new(StringComparer.Ordinal);
    private static readonly Lexicon<QuantityCategory> Words = new(
        [
            .. DataFile.Read("Quantities/Data/units.tsv", 3).Select(row => (Enum.Parse<QuantityCategory>(row[0]), IndexOf(row[1]), row[2])),
            .. Currencies.Forms.Select(form => (QuantityCategory.Money, (decimal)form.Currency, form.Words)),
            .. DataFile.Read("Quantities/Data/quantity_words.tsv", 2).Select(row => (Enum.Parse<QuantityCategory>(row[0]), 0m, row[1])),
            .. DataFile.Read("Quantities/Data/counted_phrases.tsv", 2).SelectMany(row => Both(IndexOf(row[0]), row[1])),
            .. CountedNouns.All.Where(noun => noun.Unit == Person).Concat(CountedNouns.All.Where(noun => noun.Unit != Person && noun.Unit.Length > 0)).SelectMany(Forms),
        ]);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Nouns = CountedNouns.All.Where(noun => noun.Unit.Length > 0)
        .SelectMany(noun => noun.Singulars.Concat(noun.Plurals).Select(form => (Form: NormalizationProfile.Lookup.Fold(form), Unit: UnitIndex[noun.Unit])))
        .DistinctBy(noun => noun.Form, StringComparer.Ordinal)
        .ToFrozenDictionary(noun => noun.Form, noun => noun.Unit, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Pronouns = [.. DataFile.Read("Text/Data/clitics.tsv", 4).Where(row => row[1] == "pronoun").Select(row => row[3]).OrderByDescending(pronoun => pronoun.Length)];

    /// <summary>UCUM codes and English singulars.</summary>
    public static IReadOnlyList<string> Units => UnitList;

    /// <summary>The word or phrase at a token.</summary>
    public static WordMatch<QuantityCategory> At(TokenizedText text, int token) => Words.At(text, token);

    /// <summary>The unit of a counted noun with a pronoun written on to it, or null.</summary>
    public static string? UnitWithPronoun(ReadOnlySpan<char> key)
    {
        foreach (var pronoun in Pronouns)
        {
            if (key.Length <= pronoun.Length || !key.EndsWith(pronoun, StringComparison.Ordinal)) continue;
            var stem = key[..^pronoun.Length];
            if (Nouns.TryGetValue(stem, out var unit) || (stem[^1] == ArabicLetters.Teh && Nouns.TryGetValue([.. stem[..^1], ArabicLetters.Heh], out unit))) return Units[unit];
        }

        return null;
    }

    private static IEnumerable<(QuantityCategory Category, decimal Value, string Words)> Forms(CountedNoun noun) =>
    [
        .. noun.Singulars.Select(form => (QuantityCategory.Singular, IndexOf(noun.Unit), form)),
        .. noun.Plurals.Select(form => (QuantityCategory.Plural, IndexOf(noun.Unit), form)),
        .. noun.Duals.Select(form => (QuantityCategory.Dual, IndexOf(noun.Unit), form)),
    ];

    private static IEnumerable<(QuantityCategory, decimal, string)> Both(decimal unit, string words) => [(QuantityCategory.Singular, unit, words), (QuantityCategory.Plural, unit, words)];

    private static decimal IndexOf(string unit)
    {
        if (!UnitIndex.TryGetValue(unit, out var index))
        {
            UnitIndex[unit] = index = UnitList.Count;
            UnitList.Add(unit);
        }

        return index;
    }
}
