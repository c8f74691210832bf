using System.Collections.Frozen;
using Marsad.Text;

namespace Marsad.Times;

/// <summary>The small words around dates: weekdays, halves of the day, eras, words that link a date to a time.</summary>
internal static class DateWords
{
    private static readonly FrozenDictionary<string, DayOfWeek> Weekdays = DataFile.Read("Times/Data/weekdays.tsv", 2)
        .ToFrozenDictionary(row => ArabicNormalizer.Normalize(row[1]), row => (DayOfWeek)(int.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture) % 7), StringComparer.Ordinal);

    private static readonly FrozenSet<(string Role, string Word)> Roles = DataFile.Read("Times/Data/date_words.tsv", 2)
        .Select(row => (row[0], ArabicNormalizer.Normalize(row[1]))).ToFrozenSet();

    /// <summary>Weekday of a normalized word, or null.</summary>
    public static DayOfWeek? Weekday(string word) => Weekdays.TryGetValue(word, out var day) ? day : null;

    /// <summary>Whether a normalized word has a role (am, pm, night, era, link, year, ahead, back).</summary>
    public static bool Is(string role, string word) => Roles.Contains((role, word));
}
