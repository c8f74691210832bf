using Marsad.Document;

namespace Marsad.Times.Resolution;

/// <summary>Places dates: days by number, by weekday, by word, by feast.</summary>
internal static class DayResolver
{
    private const int Months = 12;

    /// <summary>The date or longer time that the fields name; null where they name none or one that does not exist.</summary>
    public static ResolvedTime? Of(TimeFields fields, TimeAnchor anchor)
    {
        if (fields.Nth is not null) return Nth(fields, anchor);
        if (fields.Edge != Edge.None) return PeriodResolver.Of(fields, anchor) is { } whole ? PartResolver.Edge(whole, fields.Edge) : null;
        if (fields.Holiday is { } holiday) return Holiday(holiday, fields, anchor);
        if (fields.DayOffset is { } offset) return DayWord(offset, fields, anchor);
        if (fields.Day is { } day) return Dated(day, fields, anchor);
        if (fields.Weekday is { } weekday) return Weekday(weekday, fields, anchor);
        return PeriodResolver.Of(fields, anchor);
    }

    private static ResolvedTime? Nth(TimeFields fields, TimeAnchor anchor)
    {
        if (fields.Holiday is { } holiday) return Holiday(holiday, fields, anchor) is { From: { } from } ? PartResolver.After(DateOnly.FromDateTime(from), fields.Weekday ?? 1, fields.Nth!.Value) : null;
        var whole = PeriodResolver.Of(fields with { Weekday = null, Nth = null, NthUnit = TimeUnit.None }, anchor);
        if (whole is { From: null } open) return ResolvedTime.Open(open.Value);
        return whole is { } placed ? PartResolver.Nth(placed, fields) : null;
    }

    private static ResolvedTime DayWord(int offset, TimeFields fields, TimeAnchor anchor)
    {
        if (anchor.Today is not { } today) return ResolvedTime.Open(fields.Weekday is { } open ? Open(open) : fields.Day is null ? "XXXX-XX-XX" : Open(fields));
        var day = today.AddDays(offset);
        // What is dated in full tells more than the word; a weekday corrects it by a day or two.
        if (fields.Day is { } number && Dated(number, fields with { DayOffset = null }, anchor) is { } dated) return dated;
        return ResolvedTime.Day(fields.Weekday is { } weekday ? WeekdayPlacement.Nearest(weekday, day) : day);
    }

    private static ResolvedTime? Weekday(int weekday, TimeFields fields, TimeAnchor anchor)
    {
        if (anchor.Today is not { } today) return ResolvedTime.Open(Open(weekday));
        if (fields.WeekOffset is { } weeks) return ResolvedTime.Day(WeekdayPlacement.WeekOf(today).AddDays(7 * weeks + weekday - 1));
        if (fields.Shift.Count > 0) return ShiftResolver.DayAfter(anchor.Now!.Value, fields.Shift) is { } day ? ResolvedTime.Day(WeekdayPlacement.WeekOf(day).AddDays(weekday - 1)) : null;
        return ResolvedTime.Day(WeekdayPlacement.Place(weekday, fields.Direction, today, anchor.IsDialogue));
    }

    private static ResolvedTime? Dated(int day, TimeFields fields, TimeAnchor anchor)
    {
        if (fields.Month is not { } month) return InMonth(day, fields, anchor);
        if (!new CalendarDate(fields.Calendar, null, month, day).IsPossible) return null;
        var year = PeriodResolver.YearOf(fields, anchor) ?? YearOf(day, month, fields, anchor);
        if (year is not { } known) return ResolvedTime.Open(Open(fields));
        return new CalendarDate(fields.Calendar, known, month, day).ToGregorian() is { } date ? ResolvedTime.Day(AsSighted(date, fields)) : null;
    }

    // A month of the Hijra may begin a day off the tables; the weekday beside the date tells.
    private static DateOnly AsSighted(DateOnly date, TimeFields fields)
    {
        if (fields is not { Calendar: DateCalendar.Hijri, Weekday: { } weekday }) return date;
        var near = WeekdayPlacement.Nearest(weekday, date);
        return Math.Abs(near.DayNumber - date.DayNumber) <= 1 ? near : date;
    }

    // A weekday beside the date tells one year from its neighbours.
    private static int? YearOf(int day, int month, TimeFields fields, TimeAnchor anchor)
    {
        if (YearPlacement.Place(fields.Calendar, month, day, fields.Direction, anchor) is not { } year || fields.Weekday is not { } weekday) return YearPlacement.Place(fields.Calendar, month, day, fields.Direction, anchor);
        bool Fits(int candidate) => new CalendarDate(fields.Calendar, candidate, month, day).ToGregorian() is { } date && WeekdayPlacement.Of(date) == weekday;
        return new[] { year, year - 1, year + 1 }.FirstOrDefault(Fits, year);
    }

    private static ResolvedTime? InMonth(int day, TimeFields fields, TimeAnchor anchor)
    {
        if (anchor.Today is not { } today) return ResolvedTime.Open(fields.Weekday is { } open ? Open(open) : FormattableString.Invariant($"XXXX-XX-{day:00}"));
        var first = new DateOnly(today.Year, today.Month, 1);
        if (fields.MonthOffset is { } offset) return DayOf(first.AddMonths(offset), day) is { } relative ? ResolvedTime.Day(relative) : null;
        if (fields.WeekOffset is not null) return null;
        var near = Enumerable.Range(-Months, 2 * Months + 1).Select(months => DayOf(first.AddMonths(months), day)).OfType<DateOnly>();
        if (fields.Weekday is { } weekday) near = near.Where(date => WeekdayPlacement.Of(date) == weekday);
        else if (anchor.IsDialogue) near = near.Where(date => date.Month == today.Month && date.Year == today.Year);
        return near.OrderBy(date => Math.Abs(date.DayNumber - today.DayNumber)).Cast<DateOnly?>().FirstOrDefault() is { } nearest ? ResolvedTime.Day(nearest) : null;
    }

    private static DateOnly? DayOf(DateOnly month, int day) => day <= DateTime.DaysInMonth(month.Year, month.Month) ? month.AddDays(day - 1) : null;

    private static ResolvedTime? Holiday(int holiday, TimeFields fields, TimeAnchor anchor)
    {
        if (PeriodResolver.YearOf(fields, anchor) is { } year) return Holidays.In(holiday, year).Select(day => (ResolvedTime?)ResolvedTime.Day(day)).FirstOrDefault();
        if (anchor.Today is not { } today) return ResolvedTime.Open("XXXX-XX-XX");
        var near = Enumerable.Range(today.Year - 2, 5).SelectMany(candidate => Holidays.In(holiday, candidate)).ToList();
        var chosen = fields.Direction switch
        {
            < 0 => near.Where(day => day < today).OrderDescending(),
            > 0 => near.Where(day => day > today).Order(),
            _ when anchor.IsDialogue => near.Where(day => day >= today).Order(),
            _ => near.OrderBy(day => Math.Abs(day.DayNumber - today.DayNumber)),
        };
        return chosen.Select(day => (ResolvedTime?)ResolvedTime.Day(day)).FirstOrDefault();
    }

    private static string Open(int weekday) => FormattableString.Invariant($"XXXX-WXX-{weekday}");

    private static string Open(TimeFields fields) => FormattableString.Invariant($"XXXX-{fields.Month:00}-{fields.Day:00}");
}
