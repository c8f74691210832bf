using System.Collections.Frozen;
using System.Globalization;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Numbers;

/// <summary>Finds amounts in a currency's parts, alone or behind the currency: numerals of one amount are one number of the currency.</summary>
internal static class CurrencyAmounts
{
    private const int LongestName = 2;
    private static readonly FrozenDictionary<string, string> Currencies = DataFile.Read("Numbers/Data/currencies.tsv", 2)
        .ToFrozenDictionary(row => Key(row[1]), row => Key(row[0]), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string Currency, decimal Parts)[]> PartNames = DataFile.Read("Numbers/Data/currency_parts.tsv", 3)
        .GroupBy(row => Key(row[2]), row => (Key(row[1]), decimal.Parse(row[0], CultureInfo.InvariantCulture)), StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> CurrencyLookup = Currencies.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, (string Currency, decimal Parts)[]>.AlternateLookup<ReadOnlySpan<char>> PartLookup = PartNames.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Amounts that hold a part, in the currency's unit, besides the numerals in them.</summary>
    public static IEnumerable<NumberExpression> Of(TokenizedText text, IReadOnlyList<NumberExpression> numbers)
    {
        for (var i = 0; i < numbers.Count; i++)
        {
            if (numbers[i] is not { Value: { } count, Kind: NumberKind.Cardinal } || PartAt(text, numbers[i]) is not { } part) continue;
            var whole = i > 0 && numbers[i - 1] is { Value: not null, Kind: NumberKind.Cardinal } before ? CurrencyOf(text, before, numbers[i]) : null;
            var match = Array.Find(part.Parts, candidate => candidate.Currency == whole);
            var first = whole is null || match.Parts == 0 ? numbers[i] : numbers[i - 1];
            var parts = match.Parts > 0 ? match.Parts : part.Parts[0].Parts;
            var units = first == numbers[i] ? 0 : first.Value!.Value;
            yield return first with { First = Math.Min(first.First, part.Start), Next = part.Next, Value = units < 0 ? units - count / parts : units + count / parts, Kind = NumberKind.Fraction };
        }
    }

    // The part's name follows its number, stands before "one", or is itself the dual.
    private static (string Name, (string Currency, decimal Parts)[] Parts, int Start, int Next)? PartAt(TokenizedText text, NumberExpression number)
    {
        foreach (var token in (ReadOnlySpan<int>)[number.Next, number.First - 1, number.First])
        {
            var key = text.Key(token);
            if (key is [ArabicLetters.Waw, ..] && token == number.First - 1) key = key[1..];
            else if (key is [ArabicLetters.Waw, ..] && token == number.First) key = key[number.Letters..];
            if (!PartLookup.TryGetValue(key, out var parts)) continue;
            if (token == number.First - 1 && number.Value != 1) continue;
            return (key.ToString(), parts, Math.Min(token, number.First), Math.Max(token + 1, number.Next));
        }

        return null;
    }

    // "... riyals (of some country) and so many parts".
    private static string? CurrencyOf(TokenizedText text, NumberExpression whole, NumberExpression part)
    {
        for (var token = Math.Max(0, whole.First - 1); token <= whole.Next; token++)
        {
            if (!CurrencyLookup.TryGetValue(text.Key(token), out var currency)) continue;
            var end = Math.Max(token + 1, whole.Next);
            return part.First - end <= LongestName ? currency : null;
        }

        return null;
    }

    private static string Key(string word) => NormalizationProfile.Lookup.Fold(word);
}
