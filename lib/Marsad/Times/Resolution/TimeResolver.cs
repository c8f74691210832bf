using System.Globalization;
using Marsad.Document;

namespace Marsad.Times.Resolution;

/// <summary>Resolves what an expression says to a TIMEX3 value and an interval, from the moment of publication.</summary>
internal static class TimeResolver
{
    /// <summary>The resolved time, or null where the expression names none.</summary>
    public static ResolvedTime? Of(TimeFields fields, TimeAnchor anchor)
    {
        var resolved = fields.End is { } end ? RangeResolver.Of(fields with { End = null }, end, anchor) : Single(fields, anchor);
        return resolved is { Mod: null } found ? found with { Mod = fields.Mod } : resolved;
    }

    /// <summary>The same for one end of a range.</summary>
    public static ResolvedTime? Single(TimeFields fields, TimeAnchor anchor) => fields switch
    {
        { Reference: { } reference } => ResolvedTime.Open(reference),
        { Role: TimeRole.Set } => new ResolvedTime(TimeType.Set, SetValue(fields), null, null),
        { Length.Count: > 0 } => ShiftResolver.Length(fields, anchor),
        { Role: TimeRole.Now, Shift.Count: 0 } => Now(fields, anchor),
        { Role: TimeRole.Weekend } => Weekend(fields, anchor),
        { Role: TimeRole.Until } => Until(fields, anchor),
        { Shift.Count: > 0, Weekday: null, Hour: null } => ShiftResolver.Of(fields, anchor),
        { HasClock: true } => Clock(fields, anchor),
        { DayPart: not DayPart.None } => Part(fields, anchor),
        _ => DayResolver.Of(fields, anchor),
    };

    private static string SetValue(TimeFields fields) =>
        fields.Weekday is { } weekday ? FormattableString.Invariant($"XXXX-WXX-{weekday}") : DurationValue.Of(fields.Length);

    private static ResolvedTime? Now(TimeFields fields, TimeAnchor anchor)
    {
        if (anchor.Now is not { } now || !anchor.IsDialogue) return ResolvedTime.Open("PRESENT_REF");
        if (fields.Minute is not { } minute) return new ResolvedTime(TimeType.Time, "PRESENT_REF", now, now.AddSeconds(1));
        return ClockResolver.At(DateOnly.FromDateTime(now), fields with { Hour = now.Hour, Minute = minute }, anchor);
    }

    private static ResolvedTime? Weekend(TimeFields fields, TimeAnchor anchor)
    {
        if (anchor.Today is not { } today) return ResolvedTime.Open("XXXX-WXX-WE");
        var first = WeekdayPlacement.WeekOf(today).AddDays(7 * (fields.WeekOffset ?? 0));
        return ResolvedTime.Days(PeriodResolver.ValueOfWeek(first) + "-WE", first.AddDays(5), first.AddDays(7));
    }

    private static ResolvedTime? Until(TimeFields fields, TimeAnchor anchor) =>
        Clock(fields with { Role = TimeRole.None, Mod = fields.Mod ?? "BEFORE" }, anchor) is not { } clock ? null
            : anchor is { IsDialogue: true, Now: { } now } && clock.From is { } end && end > now ? clock with { From = now, To = end } : clock;

    private static ResolvedTime? Clock(TimeFields fields, TimeAnchor anchor)
    {
        var time = ClockResolver.Of(fields).ToString("HH:mm", CultureInfo.InvariantCulture);
        var date = DateOf(fields, anchor);
        if (date is { From: { } day }) return ClockResolver.At(DateOnly.FromDateTime(day), fields, anchor);
        return new ResolvedTime(TimeType.Time, $"{(date?.Value is { Length: 10 } open ? open : "XXXX-XX-XX")}T{time}", null, null);
    }

    private static ResolvedTime? Part(TimeFields fields, TimeAnchor anchor)
    {
        var date = fields.HasDate || anchor.IsDialogue ? DateOf(fields, anchor) : null;
        if (date is { From: { } day }) return ClockResolver.PartOf(DateOnly.FromDateTime(day), fields.DayPart);
        // Without a day it says how the day was, not when.
        return fields.HasDate ? new ResolvedTime(TimeType.Time, date?.Value ?? "XXXX-XX-XX", null, null) : null;
    }

    private static ResolvedTime? DateOf(TimeFields fields, TimeAnchor anchor)
    {
        var date = fields with { Hour = null, Minute = null, Second = null, Meridiem = null, DayPart = DayPart.None, Role = TimeRole.None };
        if (date.Shift.Count > 0 && date.Weekday is null) return ShiftResolver.Of(date, anchor);
        if (date.HasDate || date.HasMonth || date.HasYear || date.WeekOffset is not null) return DayResolver.Of(date, anchor);
        return anchor.Today is { } today ? ResolvedTime.Day(today) : null;
    }
}
