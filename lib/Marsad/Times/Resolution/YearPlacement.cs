using Marsad.Document;

namespace Marsad.Times.Resolution;

/// <summary>Finds the year of a month, or of a day and month, that stands without one.</summary>
internal static class YearPlacement
{
    /// <summary>The year in the date's own calendar; null where no near year has such a day.</summary>
    /// <param name="direction">-2 to 2 where the text says which one it means.</param>
    public static int? Place(DateCalendar calendar, int month, int? day, int? direction, TimeAnchor anchor)
    {
        if (anchor.Today is not { } today || YearOf(calendar, today) is not { } year) return null;
        var near = Enumerable.Range(year - 3, 7).Where(candidate => DayOf(calendar, candidate, month, day) is not null).ToList();
        int Distance(int candidate) => day is null ? MonthsTo(calendar, candidate, month, today) : DayOf(calendar, candidate, month, day)!.Value.DayNumber - today.DayNumber;
        return direction switch
        {
            -1 or -2 => near.Where(candidate => Distance(candidate) < 0).OrderDescending().Skip(-direction.Value - 1).Cast<int?>().FirstOrDefault(),
            1 or 2 => near.Where(candidate => Distance(candidate) > 0).Order().Skip(direction.Value - 1).Cast<int?>().FirstOrDefault(),
            0 => year,
            _ when anchor.IsDialogue => near.Where(candidate => Distance(candidate) >= 0).Order().Cast<int?>().FirstOrDefault(),
            // A tie goes to the past, since news tells what happened; the years are in order.
            _ => near.OrderBy(candidate => Math.Abs(Distance(candidate))).Cast<int?>().FirstOrDefault(),
        };
    }

    private static int? YearOf(DateCalendar calendar, DateOnly today) => calendar == DateCalendar.Gregorian ? today.Year : Hijri.FromGregorian(today)?.Year;

    private static DateOnly? DayOf(DateCalendar calendar, int year, int month, int? day) => new CalendarDate(calendar, year, month, day ?? 1).ToGregorian();

    private static int MonthsTo(DateCalendar calendar, int year, int month, DateOnly today)
    {
        var (thisYear, thisMonth) = calendar == DateCalendar.Gregorian ? (today.Year, today.Month) : Hijri.FromGregorian(today) is { } hijri ? (hijri.Year, hijri.Month) : (today.Year, today.Month);
        return (year - thisYear) * 12 + month - thisMonth;
    }
}
