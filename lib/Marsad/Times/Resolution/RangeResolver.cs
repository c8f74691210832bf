using System.Globalization;
using Marsad.Document;

namespace Marsad.Times.Resolution;

/// <summary>Resolves times with a beginning and an end; each lends the other what only one of them says.</summary>
internal static class RangeResolver
{
    private const int Noon = 12;

    /// <summary>The interval, or null where an end names no time.</summary>
    public static ResolvedTime? Of(TimeFields first, TimeFields last, TimeAnchor anchor)
    {
        (first, last) = (Lend(first, last, turn: -1), Lend(last, first, turn: 1));
        var isOpen = !first.HasYear;
        if (TimeResolver.Single(first, anchor) is not { } from || TimeResolver.Single(last, anchor) is not { } to) return null;
        if (from.From is not { } start || to.To is not { } end) return new ResolvedTime(from.Type, from.Value + "/" + to.Value, null, null);
        if (last.HasClock) end = to.From!.Value;
        if (last.HasClock && !last.HasDate && end <= start) end = AfterStart(start, end, last);
        if (end <= start && isOpen && first is { HasMonth: true, Calendar: DateCalendar.Gregorian } && TimeResolver.Single(first with { Year = start.Year - 1, Direction = null }, anchor) is { From: { } earlier } before)
            (from, start) = (before, earlier);
        if (end <= start) return null;
        return new ResolvedTime(from.Type == TimeType.Time || to.Type == TimeType.Time ? TimeType.Time : TimeType.Date, from.Value + "/" + Value(to, end, last), start, end);
    }

    private static TimeFields Lend(TimeFields fields, TimeFields other, int turn)
    {
        if (fields.HasClock && other.HasClock && fields is { Meridiem: null, DayPart: DayPart.None }) fields = LendHalf(fields, other);
        if (fields.HasClock && !fields.HasDate && other.HasDate) fields = fields with { Day = other.Day, Month = other.Month, Year = other.Year, YearOffset = other.YearOffset, DayOffset = other.DayOffset, Weekday = other.Weekday, Direction = other.Direction, Calendar = other.Calendar };
        if (!fields.HasYear && other.HasYear && fields.HasMonth) fields = LendYear(fields, other, turn);
        return fields;
    }

    // "From November to January 2025" begins in the year before.
    private static TimeFields LendYear(TimeFields fields, TimeFields other, int turn)
    {
        var shift = fields.Calendar == other.Calendar && fields.Month is { } month && other.Month is { } of && Math.Sign(month - of) == -turn ? turn : 0;
        return fields with { Year = other.Year + shift, YearOffset = other.YearOffset + shift };
    }

    private static TimeFields LendHalf(TimeFields fields, TimeFields other) =>
        fields.Hour <= Noon && (other.Meridiem is not null || other.DayPart != DayPart.None) ? fields with { Meridiem = other.Meridiem, DayPart = other.DayPart } : fields;

    // "One in the afternoon to four", "ten in the evening to two".
    private static DateTime AfterStart(DateTime start, DateTime end, TimeFields last) =>
        last is { Meridiem: null, DayPart: DayPart.None } && end.AddHours(Noon) > start ? end.AddHours(Noon) : end.AddDays(1);

    private static string Value(ResolvedTime to, DateTime end, TimeFields last) =>
        last.HasClock ? end.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture) : to.Value;
}
