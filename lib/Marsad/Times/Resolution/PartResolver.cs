namespace Marsad.Times.Resolution;

/// <summary>Places parts of a whole that is placed: its beginning, middle and end, its n-th days and weeks.</summary>
internal static class PartResolver
{
    private const int Week = 7;

    /// <summary>The edge of a whole.</summary>
    public static ResolvedTime Edge(ResolvedTime whole, Edge edge)
    {
        var mod = edge is Times.Edge.Start or Times.Edge.Early ? "START" : edge is Times.Edge.End or Times.Edge.Late ? "END" : "MID";
        if (whole.From is not { } start || whole.To is not { } end) return whole with { Mod = mod };
        var (from, to) = Days(DateOnly.FromDateTime(start), DateOnly.FromDateTime(end), edge);
        return ResolvedTime.Days(whole.Value, from, to) with { Mod = mod };
    }

    // A month in tens of days, its middle the fifteenth; anything else in thirds.
    private static (DateOnly From, DateOnly To) Days(DateOnly start, DateOnly end, Edge edge)
    {
        var days = end.DayNumber - start.DayNumber;
        var third = days is >= 28 and <= 31 ? 10 : days / 3;
        var middle = days is >= 28 and <= 31 ? 14 : days / 2;
        return edge switch
        {
            Times.Edge.Start or Times.Edge.Early => (start, start.AddDays(third)),
            Times.Edge.End or Times.Edge.Late => (start.AddDays(2 * third), end),
            Times.Edge.Middle => (start.AddDays(middle), start.AddDays(middle + 1)),
            _ => (start.AddDays(third), start.AddDays(2 * third)),
        };
    }

    /// <summary>The n-th day, weekday or full week of a whole; null where it has none.</summary>
    public static ResolvedTime? Nth(ResolvedTime whole, TimeFields fields)
    {
        if (whole.From is not { } start || whole.To is not { } end || fields.Nth is not { } nth) return null;
        var (first, last) = (DateOnly.FromDateTime(start), DateOnly.FromDateTime(end).AddDays(-1));
        if (fields.NthUnit == TimeUnit.Week) return WeekOf(first, last, nth);
        var day = fields.Weekday is { } weekday ? Weekday(first, last, weekday, nth) : nth > 0 ? first.AddDays(nth - 1) : last;
        return day < first || day > last ? null : ResolvedTime.Day(day);
    }

    /// <summary>The n-th weekday behind a day.</summary>
    public static ResolvedTime After(DateOnly day, int weekday, int nth) =>
        ResolvedTime.Day(WeekdayPlacement.Place(weekday, 1, day, isDialogue: true).AddDays(Week * (nth - 1)));

    private static DateOnly Weekday(DateOnly first, DateOnly last, int weekday, int nth)
    {
        if (nth < 0) return last.AddDays(-((WeekdayPlacement.Of(last) - weekday + Week) % Week));
        return first.AddDays((weekday - WeekdayPlacement.Of(first) + Week) % Week + Week * (nth - 1));
    }

    private static ResolvedTime WeekOf(DateOnly first, DateOnly last, int nth)
    {
        var monday = nth > 0 ? Weekday(first, last, 1, nth) : Weekday(first, last.AddDays(1 - Week), 1, -1);
        return ResolvedTime.Days(PeriodResolver.ValueOfWeek(monday), monday, monday.AddDays(Week));
    }
}
