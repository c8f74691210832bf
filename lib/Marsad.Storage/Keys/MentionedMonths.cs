using System.Globalization;

namespace Marsad.Storage.Keys;

/// <summary>The months that a span of days touches, as keys.</summary>
internal static class MentionedMonths
{
    /// <summary>Longer spans than this many months have no keys: they say little of a day.</summary>
    public const int Most = 24;

    /// <summary>Months (yyyyMM) from the first day to the last, both included; null where there are too many.</summary>
    public static IReadOnlyList<string>? Of(DateOnly first, DateOnly last)
    {
        var count = (last.Year - first.Year) * 12 + last.Month - first.Month + 1;
        if (count is < 1 or > Most) return null;
        var start = new DateOnly(first.Year, first.Month, 1);
        return [.. Enumerable.Range(0, count).Select(month => start.AddMonths(month).ToString("yyyyMM", CultureInfo.InvariantCulture))];
    }
}
