using Marsad.Document;

namespace Marsad.Times.Grammar;

/// <summary>Which parts make one time together, and what they say then.</summary>
internal static class Composition
{
    /// <summary>Whether anything can go on a part.</summary>
    public static bool IsOpen(TimeFields fields) => fields is { Reference: null, Role: TimeRole.None or TimeRole.Now or TimeRole.Tonight };

    /// <summary>Both parts as one, or null where they contradict or repeat each other.</summary>
    public static TimeFields? Merge(TimeFields a, TimeFields b)
    {
        if (!IsOpen(a) || !IsOpen(b) || Overlap(a, b) || !Belong(a, b)) return null;
        return a with
        {
            Calendar = a.Month is null && a.Year is null ? b.Calendar : a.Calendar,
            Year = a.Year ?? b.Year,
            Month = a.Month ?? b.Month,
            Day = a.Day ?? b.Day,
            Weekday = a.Weekday ?? b.Weekday,
            DayOffset = a.DayOffset ?? b.DayOffset,
            WeekOffset = a.WeekOffset ?? b.WeekOffset,
            MonthOffset = a.MonthOffset ?? b.MonthOffset,
            YearOffset = a.YearOffset ?? b.YearOffset,
            Direction = a.Direction ?? b.Direction,
            Hour = a.Hour ?? b.Hour,
            Minute = a.Hour is null ? b.Minute : a.Minute,
            Second = a.Hour is null ? b.Second : a.Second,
            Meridiem = a.Meridiem ?? b.Meridiem,
            DayPart = a.DayPart == DayPart.None ? b.DayPart : a.DayPart,
            Zone = a.Zone ?? b.Zone,
            Holiday = a.Holiday ?? b.Holiday,
            Edge = a.Edge == Edge.None ? b.Edge : a.Edge,
            Nth = a.Nth ?? b.Nth,
            NthUnit = a.NthUnit == TimeUnit.None ? b.NthUnit : a.NthUnit,
            Shift = a.Shift.Count > 0 ? a.Shift : b.Shift,
            Role = a.Role == TimeRole.None ? b.Role : a.Role,
            Mod = a.Mod ?? b.Mod,
        };
    }

    /// <summary>The same day in two calendars: the Gregorian date, with the year that the other one gives; null where the two are no such pair.</summary>
    public static TimeFields? Pair(TimeFields a, TimeFields b)
    {
        if (a.Day is null || b.Day is null || a.Month is null || b.Month is null || a.Calendar == b.Calendar) return a == b ? a : null;
        var (ours, theirs) = a.Calendar == DateCalendar.Gregorian ? (a, b) : (b, a);
        var year = ours.Year ?? YearOf(ours, theirs);
        return ours with { Year = year, Weekday = a.Weekday ?? b.Weekday, DayOffset = a.DayOffset ?? b.DayOffset, Hour = a.Hour ?? b.Hour, Minute = a.Minute ?? b.Minute, DayPart = a.DayPart == DayPart.None ? b.DayPart : a.DayPart };
    }

    private static int? YearOf(TimeFields ours, TimeFields theirs) =>
        new CalendarDate(theirs.Calendar, theirs.Year, theirs.Month!.Value, theirs.Day).ToGregorian() is not { } day ? null
            : Math.Abs(day.Month - ours.Month!.Value) <= 6 ? day.Year
            : day.Month > ours.Month ? day.Year + 1 : day.Year - 1;

    private static bool Overlap(TimeFields a, TimeFields b) =>
        (a.Year is not null && b.Year is not null) || (a.HasYear && b.HasYear) || (a.HasMonth && b.HasMonth) || (a.Day is not null && b.Day is not null)
        || (a.Weekday is not null && b.Weekday is not null) || (a.DayOffset is not null && b.DayOffset is not null) || (a.HasClock && b.HasClock)
        || (a.DayPart != DayPart.None && b.DayPart != DayPart.None) || (a.Shift.Count > 0 && b.Shift.Count > 0) || (a.Holiday is not null && b.Holiday is not null)
        || (a.WeekOffset is not null && b.WeekOffset is not null) || (a.Direction is not null && b.Direction is not null);

    private static bool Belong(TimeFields a, TimeFields b)
    {
        if (IsOfDay(a) || IsOfDay(b)) return CanHaveClock(IsOfDay(a) ? b : a);
        if (a.Weekday is not null && a.Nth is null) return b.Weekday is null && IsPlaced(b, whole: a.Day is null);
        if (b.Weekday is not null && b.Nth is null) return IsPlaced(a, whole: b.Day is null);
        if (a.Role == TimeRole.Now || b.Role == TimeRole.Now) return a.Shift.Count + b.Shift.Count > 0;
        if (a.DayOffset is not null || b.DayOffset is not null) return a.Day is not null || b.Day is not null;
        return (a.HasMonth && !a.HasYear && b.HasYear && !b.HasMonth) || (a.Season is not null && b.HasYear);
    }

    // Beside a weekday: its date, its day word, its week, or the time it is counted from.
    private static bool IsPlaced(TimeFields other, bool whole) =>
        (other.Day is not null && whole) || other.DayOffset is not null || other.WeekOffset is not null || other.Shift.Count > 0 || (!whole && other.HasMonth) || other.Holiday is not null;

    private static bool IsOfDay(TimeFields fields) => fields is { Year: null, Month: null, Weekday: null } && !fields.HasDateWithoutPart && (fields.HasClock || fields.DayPart != DayPart.None);

    private static bool CanHaveClock(TimeFields fields) =>
        fields.HasDate || (fields.Role == TimeRole.Tonight) || fields.HasClock || fields.DayPart != DayPart.None || fields.WeekOffset is not null || (fields.Month is not null && fields.Year is not null && fields.Day is not null)
        || fields.Shift.Any(amount => amount.Unit >= TimeUnit.Day);
}
