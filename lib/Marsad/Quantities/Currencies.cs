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

    /// <summary>The code of a currency, or null where the country does not tell it from others of the same name.</summary>
    /// <param name="currency">Its place.</param>
    /// <param name="beside">Country that the text names beside it, ISO 3166-1 alpha-2, or null.</param>
    /// <param name="article">Country that the article is about, or null.</param>
    public static string? CodeOf(int currency, string? beside, string? article) =>
        Code(Names[currency], beside) ?? Codes.GetValueOrDefault((Names[currency], "")) ?? Code(Names[currency], article);

    /// <summary>The code of the currency that a folded word names a part of, or null.</summary>
    public static string? CodeOfPart(string word, string? beside, string? article)
    {
        if (!Parts.TryGetValue(word, out var names)) return null;
        foreach (var country in (string?[])[beside, "", article])
            if (Array.Find(names, name => Code(name, country) is not null) is { } known) return Code(known, country);
        return null;
    }

    private static string? Code(string name, string? country) => country is null ? null : Codes.GetValueOrDefault((name, country));
}
