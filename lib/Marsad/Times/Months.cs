using System.Collections.Frozen;
using System.Globalization;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Times;

/// <summary>Names of months in all systems in use: Egyptian, Levantine, Maghrebi and Hijri.</summary>
internal static class Months
{
    private const int LongestName = 2;

    private static readonly FrozenDictionary<string, Month> Names = DataFile.Read("Times/Data/months.tsv", 3)
        .ToFrozenDictionary(row => ArabicNormalizer.Normalize(row[2]), ToMonth, StringComparer.Ordinal);

    /// <summary>The month named at <paramref name="index"/>, the longest name first; <paramref name="next"/> is the token after it.</summary>
    public static Month? At(DateTokens tokens, int index, out int next)
    {
        for (var words = LongestName; words > 0; words--)
        {
            if (index + words > tokens.Count) continue;
            if (!Names.TryGetValue(string.Join(' ', Enumerable.Range(index, words).Select(tokens.Word)), out var month)) continue;
            next = index + words;
            return month;
        }

        next = index;
        return null;
    }

    private static Month ToMonth(string[] row) =>
        new(row[0] == "hijri" ? DateCalendar.Hijri : DateCalendar.Gregorian, int.Parse(row[1], CultureInfo.InvariantCulture));

    /// <summary>A month of a calendar, from 1 to 12.</summary>
    internal readonly record struct Month(DateCalendar Calendar, int Number);
}
