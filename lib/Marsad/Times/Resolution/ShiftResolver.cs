using System.Globalization;
using Marsad.Document;

namespace Marsad.Times.Resolution;

/// <summary>Places what lies so long before or after now, and lengths that begin or end there.</summary>
internal static class ShiftResolver
{
    private const int Decade = 10;
    private const int Century = 100;
    private const int FarthestYears = 5000;

    /// <summary>The day on which that moment lies; null where it lies outside the calendar.</summary>
    public static DateOnly? DayAfter(DateTime moment, IReadOnlyList<TimeAmount> amounts) => IsInside(amounts) ? DateOnly.FromDateTime(Move(moment, amounts)) : null;

    /// <summary>"Three days ago": a day for units of days and longer, a moment for shorter ones; null where it lies outside the calendar.</summary>
    public static ResolvedTime? Of(TimeFields fields, TimeAnchor anchor)
    {
        var unit = fields.Shift.Min(amount => amount.Unit);
        if (anchor.Now is not { } now) return unit < TimeUnit.Day ? new ResolvedTime(TimeType.Time, "XXXX-XX-XXTXX:XX", null, null) : ResolvedTime.Open("XXXX-XX-XX");
        if (!IsInside(fields.Shift)) return null;
        var moment = Move(now, fields.Shift);
        if (fields.Role == TimeRole.Now || unit < TimeUnit.Day) return new ResolvedTime(TimeType.Time, moment.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture), moment, moment.AddMinutes(1));
        var day = DateOnly.FromDateTime(moment);
        return ResolvedTime.Day(day) with { Value = ValueOf(day, unit) };
    }

    /// <summary>A length with the days or moments that it covers, where it is told by now.</summary>
    public static ResolvedTime Length(TimeFields fields, TimeAnchor anchor)
    {
        var open = new ResolvedTime(TimeType.Duration, DurationValue.Of(fields.Length), null, null);
        if (anchor.Now is not { } now || fields.Length.Any(amount => amount.Count is null) || !IsInside(fields.Length)) return open;
        var isLong = fields.Length.All(amount => amount.Unit >= TimeUnit.Day);
        return fields.Role switch
        {
            TimeRole.Since => open with { From = isLong ? Move(now, Negate(fields.Length)).Date : Move(now, Negate(fields.Length)), To = now },
            TimeRole.Within when anchor.IsDialogue => open with { From = now, To = isLong && Move(now, fields.Length).Date is var end && end > now ? end : Move(now, fields.Length) },
            TimeRole.Counted => Counted(open, fields.Length[0], fields.Direction ?? -1, now),
            _ => open,
        };
    }

    // The last three weeks are whole weeks before this one, the last three hours end now.
    private static ResolvedTime Counted(ResolvedTime open, TimeAmount amount, int direction, DateTime now)
    {
        var present = StartOf(now, amount.Unit);
        var next = amount.Unit < TimeUnit.Day ? now : Move(present, new TimeAmount(1, amount.Unit));
        return direction < 0 ? open with { From = Move(present, amount with { Count = -amount.Count }), To = present } : open with { From = next, To = Move(next, amount) };
    }

    private static DateTime StartOf(DateTime now, TimeUnit unit) => unit switch
    {
        < TimeUnit.Day => now,
        TimeUnit.Day => now.Date,
        TimeUnit.Week => WeekdayPlacement.WeekOf(DateOnly.FromDateTime(now)).ToDateTime(TimeOnly.MinValue),
        TimeUnit.Month => new DateTime(now.Year, now.Month, 1),
        TimeUnit.Year => new DateTime(now.Year, 1, 1),
        TimeUnit.Decade => new DateTime(now.Year / Decade * Decade, 1, 1),
        _ => new DateTime(Math.Max(1, now.Year / Century * Century), 1, 1),
    };

    // Fractions of months and years are counted in days.
    private static DateTime Move(DateTime moment, IReadOnlyList<TimeAmount> amounts)
    {
        foreach (var amount in amounts) moment = Move(moment, amount);
        return moment;
    }

    private static DateTime Move(DateTime moment, TimeAmount amount)
    {
        var count = amount.Count ?? 0;
        var (whole, part) = ((int)count, (double)(count - (int)count));
        return amount.Unit switch
        {
            TimeUnit.Second => moment.AddSeconds((double)count),
            TimeUnit.Minute => moment.AddMinutes((double)count),
            TimeUnit.Hour => moment.AddHours((double)count),
            TimeUnit.Day => moment.AddDays((double)count),
            TimeUnit.Week => moment.AddDays((double)count * 7),
            TimeUnit.Month => moment.AddMonths(whole).AddDays(Math.Round(part * 30)),
            TimeUnit.Year => moment.AddMonths(whole * 12 + (int)Math.Round(part * 12)),
            TimeUnit.Decade => moment.AddYears((int)Math.Round(count * Decade)),
            TimeUnit.Century => moment.AddYears((int)Math.Round(count * Century)),
            _ => moment,
        };
    }

    private static bool IsInside(IReadOnlyList<TimeAmount> amounts) => amounts.All(amount => Math.Abs(amount.Count ?? 0) * YearsOf(amount.Unit) < FarthestYears / 4);

    private static decimal YearsOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Century => Century,
        TimeUnit.Decade => Decade,
        TimeUnit.Year => 1,
        TimeUnit.Month => 1 / 12m,
        TimeUnit.Week => 1 / 52m,
        TimeUnit.Day => 1 / 365m,
        _ => 1 / 8760m,
    };

    private static string ValueOf(DateOnly day, TimeUnit unit) => unit switch
    {
        TimeUnit.Month => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        >= TimeUnit.Year => day.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => ResolvedTime.Iso(day),
    };

    private static IReadOnlyList<TimeAmount> Negate(IReadOnlyList<TimeAmount> amounts) => [.. amounts.Select(amount => amount with { Count = -amount.Count })];
}
