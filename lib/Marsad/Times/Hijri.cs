using System.Globalization;

namespace Marsad.Times;

/// <summary>Dates of the Umm al-Qura calendar, which news of the Gulf is dated in.</summary>
internal static class Hijri
{
    private static readonly UmAlQuraCalendar Calendar = new();

    /// <summary>First and last year that the tables of the calendar cover.</summary>
    public const int FirstYear = 1318;
    public const int LastYear = 1500;

    /// <summary>The Gregorian day, or null where the calendar has no such day.</summary>
    public static DateOnly? ToGregorian(int year, int month, int day)
    {
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1) return null;
        if (day > Calendar.GetDaysInMonth(year, month)) return null;
        return DateOnly.FromDateTime(Calendar.ToDateTime(year, month, day, 0, 0, 0, 0));
    }
}
