using System.Globalization;
using Marsad.Document;

namespace Marsad.Times.Resolution;

/// <summary>Places times of day and parts of the day in a day.</summary>
internal static class ClockResolver
{
    private const int Noon = 12;
    private const int Midnight = 24;
    private const int NightEnds = 6;
    private const int FirstOfNoon = 10;

    /// <summary>The time of day in 24 hours; the hour as it stands where nothing says which half of the day.</summary>
    public static TimeOnly Of(TimeFields fields)
    {
        var hour = (fields.Hour ?? 0) % Midnight;
        var isNoon = hour == Noon;
        if (hour <= Noon)
        {
            hour = (fields.Meridiem, fields.DayPart) switch
            {
                (1, _) => hour % Noon + Noon,
                (0, _) or (null, DayPart.Dawn or DayPart.Morning) => hour % Noon,
                (null, DayPart.Noon) => hour < FirstOfNoon ? hour + Noon : hour,
                (null, DayPart.Afternoon or DayPart.Evening) => hour % Noon + Noon,
                (null, DayPart.Night or DayPart.Midnight) => isNoon ? 0 : hour >= NightEnds ? hour + Noon : hour,
                _ => hour,
            };
        }

        return new TimeOnly(hour, fields.Minute ?? 0, fields.Second ?? 0);
    }

    /// <summary>A time of day in a day that is placed.</summary>
    public static ResolvedTime At(DateOnly day, TimeFields fields, TimeAnchor anchor)
    {
        var moment = Lean(day.ToDateTime(Of(fields)), fields, anchor);
        var (format, end) = fields switch
        {
            { Second: not null } => ("yyyy-MM-dd'T'HH:mm:ss", moment.AddSeconds(1)),
            { Minute: not null } => ("yyyy-MM-dd'T'HH:mm", moment.AddMinutes(1)),
            _ => ("yyyy-MM-dd'T'HH:mm", moment.AddHours(1)),
        };
        return new ResolvedTime(TimeType.Time, moment.ToString(format, CultureInfo.InvariantCulture), moment, end);
    }

    /// <summary>A part of a day that is placed; its value is the day's, as the part has a field of its own.</summary>
    public static ResolvedTime PartOf(DateOnly day, DayPart part)
    {
        var (from, to) = part switch
        {
            DayPart.Dawn => (3, 6),
            DayPart.Morning => (6, 12),
            DayPart.Noon => (12, 14),
            DayPart.Afternoon => (12, 18),
            DayPart.Midnight => (24, 25),
            _ => (18, 24),
        };
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new ResolvedTime(TimeType.Time, ResolvedTime.Iso(day), midnight.AddHours(from), midnight.AddHours(to));
    }

    // "About three", "until two" in speech look ahead when the hour as it stands is over.
    private static DateTime Lean(DateTime moment, TimeFields fields, TimeAnchor anchor) =>
        anchor is { IsDialogue: true, Now: { } now } && (fields.Mod is not null || fields.Role == TimeRole.Until) && !fields.HasDate && fields is { Meridiem: null, DayPart: DayPart.None, Hour: < Noon } && moment < now
            ? moment.AddHours(Noon)
            : moment;
}
