using System.Globalization;

namespace Marsad.Times;

/// <summary>Dates of the Umm al-Qura calendar, which news of the Gulf is dated in.</summary>
internal static class Hijri
{
    private const int LongestMonth = 30;
    private static readonly UmAlQuraCalendar Calendar = new();

    /// <summary>First and last year that the tables of the calendar cover.</summary>
    public const int FirstYear = 1318;
    public const int LastYear = 1500;

    /// <summary>The Gregorian day, or null where the calendar has no such day.</summary>
    public static DateOnly? ToGregorian(int year, int month, int day)
    {
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1) return null;
        // Where the moon is sighted later than the tables say, a month of 29 days has a thirtieth, the day that the tables count as the next month's first.
        var days = Calendar.GetDaysInMonth(year, month);
        if (day > LongestMonth) return null;
        return DateOnly.FromDateTime(Calendar.ToDateTime(year, month, Math.Min(day, days), 0, 0, 0, 0)).AddDays(Math.Max(0, day - days));
    }

    /// <summary>First day and the day after the last of a month, or null outside the tables.</summary>
    public static (DateOnly First, DateOnly End)? MonthOf(int year, int month) =>
        ToGregorian(year, month, 1) is { } first ? (first, first.AddDays(Calendar.GetDaysInMonth(year, month))) : null;

    /// <summary>First day and the day after the last of a year, or null outside the tables.</summary>
    public static (DateOnly First, DateOnly End)? YearOf(int year) =>
        ToGregorian(year, 1, 1) is { } first ? (first, first.AddDays(Calendar.GetDaysInYear(year))) : null;

    /// <summary>Year, month and day of a Gregorian day, or null outside the tables.</summary>
    public static (int Year, int Month, int Day)? FromGregorian(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        if (time < Calendar.MinSupportedDateTime || time > Calendar.MaxSupportedDateTime) return null;
        return (Calendar.GetYear(time), Calendar.GetMonth(time), Calendar.GetDayOfMonth(time));
    }

    /// <summary>The years of the Hijra that have days in a Gregorian year.</summary>
    public static IEnumerable<int> YearsIn(int year)
    {
        if (FromGregorian(new DateOnly(year, 1, 1)) is not { } first || FromGregorian(new DateOnly(year, 12, 31)) is not { } last) return [];
        return Enumerable.Range(first.Year, last.Year - first.Year + 1);
    }
}
