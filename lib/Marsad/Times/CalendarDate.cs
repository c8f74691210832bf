using Marsad.Document;

namespace Marsad.Times;

/// <summary>A date as it was written: calendar, year, month and day, each null where the text leaves it open.</summary>
internal readonly record struct CalendarDate(DateCalendar Calendar, int? Year, int Month, int? Day)
{
    private const int LeapYear = 2000;
    private const int LongestHijriMonth = 30;

    /// <summary>The Gregorian day, or null where year or day is open or the calendar has no such day.</summary>
    public DateOnly? ToGregorian()
    {
        if (Year is not { } year || Day is not { } day) return null;
        if (Calendar == DateCalendar.Hijri) return Hijri.ToGregorian(year, Month, day);
        return IsGregorianDay(year, Month, day) ? new DateOnly(year, Month, day) : null;
    }

    /// <summary>Whether the calendar has this day; where year or day is open, whether it can have it.</summary>
    public bool IsPossible => Month is >= 1 and <= 12 && (Day is not { } day || (day >= 1 && day <= LongestDay)) && (Year is null || Day is null || ToGregorian() is not null);

    private int LongestDay => Calendar == DateCalendar.Hijri ? LongestHijriMonth : DateTime.DaysInMonth(LeapYear, Month);

    private static bool IsGregorianDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
