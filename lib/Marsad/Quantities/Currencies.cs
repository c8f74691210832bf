using System.Collections.Frozen;
using Marsad.Text;

namespace Marsad.Quantities;

/// <summary>Names of currencies and the ISO 4217 codes that they have by country.</summary>
internal static class Currencies
{
    private static readonly List<string> Names = [.. DataFile.Read("Numbers/Data/currencies.tsv", 2).Select(row => row[0]).Distinct(StringComparer.Ordinal)];

    private static readonly FrozenDictionary<(string Name, string Country), string> Codes = DataFile.Read("Quantities/Data/money.tsv", 3)
        .ToFrozenDictionary(row => (row[2], row[1]), row => row[0]);

    private static readonly FrozenDictionary<string, string[]> Parts = DataFile.Read("Numbers/Data/currency_parts.tsv", 3)
        .GroupBy(row => NormalizationProfile.Lookup.Fold(row[2]), row => row[1], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>All forms of all names, each with the place of its currency.</summary>
    public static IEnumerable<(int Currency, string Words)> Forms => DataFile.Read("Numbers/Data/currencies.tsv", 2).Select(row => (Names.IndexOf(row[0]), row[1]));

    /// <summary>The code of a currency, or null where no country tells it from others of the same name.</summary>
    /// <param name="currency">Its place.</param>
    /// <param name="beside">Country that the text names beside it, ISO 3166-1 alpha-2, or null.</param>
    /// <param name="countries">Countries of the article with how often they are meant, the commonest first.</param>
    public static string? CodeOf(int currency, string? beside, IReadOnlyList<(string Country, int Mentions)> countries) => CodeOf(Names[currency], beside, countries);

    /// <summary>The code of the currency that a folded word names a part of, or null.</summary>
    public static string? CodeOfPart(string word, string? beside, IReadOnlyList<(string Country, int Mentions)> countries) =>
        Parts.TryGetValue(word, out var names) ? names.Select(name => CodeOf(name, beside, countries)).FirstOrDefault(code => code is not null) : null;

    private static string? CodeOf(string name, string? beside, IReadOnlyList<(string Country, int Mentions)> countries) => Code(name, beside) ?? Code(name, "") ?? Commonest(name, countries);

    // Of two countries that are meant alike neither tells.
    private static string? Commonest(string name, IReadOnlyList<(string Country, int Mentions)> countries)
    {
        var known = countries.Select(row => (Code: Code(name, row.Country), row.Mentions)).Where(row => row.Code is not null).Take(2).ToList();
        return known is [var first, ..] && (known.Count == 1 || first.Mentions > known[1].Mentions) ? first.Code : null;
    }

    private static string? Code(string name, string? country) => country is null ? null : Codes.GetValueOrDefault((name, country));
}
