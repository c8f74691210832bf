using System.Globalization;
using Marsad.Document;

namespace Marsad.Times.Resolution;

/// <summary>Places months, years, weeks and longer times; without an anchor their values stay open.</summary>
internal static class PeriodResolver
{
    private const int MonthsOfQuarter = 3;
    private const int MonthsOfHalf = 6;
    private const int MonthsOfYear = 12;
    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];
    private static readonly int[] FirstMonths = [3, 6, 9, 12];

    /// <summary>The whole that the fields name, without the part of it; null where they name none.</summary>
    public static ResolvedTime? Of(TimeFields fields, TimeAnchor anchor) => fields switch
    {
        { Season: { } season } => Season(season, fields, anchor),
        { Quarter: { } quarter } => Months(fields, anchor, (quarter - 1) * MonthsOfQuarter + 1, MonthsOfQuarter, "Q" + quarter.ToString(CultureInfo.InvariantCulture)),
        { HalfYear: { } half } => Months(fields, anchor, (half - 1) * MonthsOfHalf + 1, MonthsOfHalf, "H" + half.ToString(CultureInfo.InvariantCulture)),
        { Decade: { } decade } => Years((decade / 10).ToString(CultureInfo.InvariantCulture), decade, 10),
        { Century: { } century } => Years((century - 1).ToString("00", CultureInfo.InvariantCulture), (century - 1) * 100, 100),
        { NthUnit: TimeUnit.Decade or TimeUnit.Century, Nth: null } => RelativeYears(fields, anchor),
        { WeekOffset: { } weeks } => Week(weeks, anchor),
        { MonthOffset: { } months } => RelativeMonth(months, anchor),
        { Month: not null } => Month(fields, anchor),
        { HasYear: true } => Year(fields, anchor),
        _ => null,
    };

    /// <summary>The year of the fields in their calendar, or null where it is unknown.</summary>
    public static int? YearOf(TimeFields fields, TimeAnchor anchor) => fields.Year ?? anchor.Today?.Year + fields.YearOffset;

    private static ResolvedTime? Year(TimeFields fields, TimeAnchor anchor)
    {
        if (YearOf(fields, anchor) is not { } year) return ResolvedTime.Open("XXXX");
        if (fields.Calendar == DateCalendar.Hijri) return Hijri.YearOf(year) is { } hijri ? ResolvedTime.Days(hijri.First.Year.ToString(CultureInfo.InvariantCulture), hijri.First, hijri.End) : ResolvedTime.Open("XXXX");
        return year is < 1 or > 9998 ? null : Years(year.ToString("0000", CultureInfo.InvariantCulture), year, 1);
    }

    private static ResolvedTime? Month(TimeFields fields, TimeAnchor anchor)
    {
        var month = fields.Month!.Value;
        var year = YearOf(fields, anchor) ?? YearPlacement.Place(fields.Calendar, month, null, fields.Direction, anchor);
        if (fields.Calendar == DateCalendar.Hijri) return HijriMonth(year, month);
        return year is not { } known ? ResolvedTime.Open(FormattableString.Invariant($"XXXX-{month:00}")) : OfMonth(new DateOnly(known, month, 1));
    }

    // A month of the Hijra is no month of ours, only the days that it covers.
    private static ResolvedTime HijriMonth(int? year, int month)
    {
        var hijri = year is > Hijri.LastYear and { } ours ? Hijri.YearsIn(ours).FirstOrDefault(candidate => Hijri.MonthOf(candidate, month)?.First.Year == ours) : year;
        return hijri is { } known && Hijri.MonthOf(known, month) is { } days
            ? ResolvedTime.Days(days.First.ToString("yyyy-MM", CultureInfo.InvariantCulture), days.First, days.End)
            : ResolvedTime.Open(FormattableString.Invariant($"XXXX-{month:00}"));
    }

    private static ResolvedTime OfMonth(DateOnly first) => ResolvedTime.Days(first.ToString("yyyy-MM", CultureInfo.InvariantCulture), first, first.AddMonths(1));

    private static ResolvedTime RelativeMonth(int months, TimeAnchor anchor) =>
        anchor.Today is { } today ? OfMonth(new DateOnly(today.Year, today.Month, 1).AddMonths(months)) : ResolvedTime.Open("XXXX-XX");

    private static ResolvedTime Week(int weeks, TimeAnchor anchor)
    {
        if (anchor.Today is not { } today) return ResolvedTime.Open("XXXX-WXX");
        var first = WeekdayPlacement.WeekOf(today).AddDays(7 * weeks);
        return ResolvedTime.Days(ValueOfWeek(first), first, first.AddDays(7));
    }

    /// <summary>ISO year and week of its first day.</summary>
    public static string ValueOfWeek(DateOnly first)
    {
        var time = first.ToDateTime(TimeOnly.MinValue);
        return FormattableString.Invariant($"{ISOWeek.GetYear(time):0000}-W{ISOWeek.GetWeekOfYear(time):00}");
    }

    private static ResolvedTime Months(TimeFields fields, TimeAnchor anchor, int firstMonth, int months, string suffix)
    {
        if (YearOf(fields, anchor) is not { } year) return ResolvedTime.Open("XXXX-" + suffix);
        var first = new DateOnly(year, firstMonth, 1);
        return ResolvedTime.Days(FormattableString.Invariant($"{year:0000}-{suffix}"), first, first.AddMonths(months));
    }

    private static ResolvedTime Season(int season, TimeFields fields, TimeAnchor anchor)
    {
        var month = FirstMonths[season - 1];
        var year = YearOf(fields, anchor) ?? YearPlacement.Place(DateCalendar.Gregorian, month, 1, fields.Direction, anchor);
        // The winter that runs in January began the year before.
        if (fields is { Direction: 0, HasYear: false } && season == Seasons.Length && anchor.Today?.Month < FirstMonths[0]) year--;
        return year is { } known ? Months(fields with { Year = known }, anchor, month, MonthsOfYear / 4, Seasons[season - 1]) : ResolvedTime.Open("XXXX-" + Seasons[season - 1]);
    }

    private static ResolvedTime RelativeYears(TimeFields fields, TimeAnchor anchor)
    {
        var length = fields.NthUnit == TimeUnit.Decade ? 10 : 100;
        if (anchor.Today is not { } today) return ResolvedTime.Open(length == 10 ? "XXX" : "XX");
        var first = (today.Year / length + (fields.Direction ?? 0)) * length;
        return Years((first / length).ToString(CultureInfo.InvariantCulture), first, length);
    }

    private static ResolvedTime Years(string value, int year, int years)
    {
        var first = new DateOnly(Math.Max(1, year), 1, 1);
        return ResolvedTime.Days(value, first, new DateOnly(year + years, 1, 1));
    }
}
