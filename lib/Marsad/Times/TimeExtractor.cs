using System.Globalization;
using Marsad.Document;

namespace Marsad.Times;

/// <summary>Finds the dates that stand in an article with their numbers and resolves them to TIMEX3.</summary>
internal sealed class TimeExtractor(TimeSense sense)
{
    private const string Local = "yyyy-MM-dd'T'HH:mm:ss";
    private const string OpeningQuotes = "\"\u00AB\u201C\u201E";
    private const int LengthOfDay = 10;

    /// <summary>Times in reading order; a date without a year is placed by the day of publication, where that is known.</summary>
    public IReadOnlyList<TimeExpression> Extract(IReadOnlyList<Block> blocks, PublicationDate? published)
    {
        var today = DayOf(published);
        var times = new List<TimeExpression>();
        for (var i = 0; i < blocks.Count; i++)
            foreach (var date in DateReader.Find(blocks[i].Text))
                if (date.Date.IsPossible && !IsName(blocks[i].Text, date))
                    times.Add(ToExpression(i, blocks[i].Text, date, today));
        return times;
    }

    // A day and month that open a quotation are the name of a movement or a square.
    private static bool IsName(string text, ExplicitDate date) =>
        date.Date.Year is null && date.Span.Start > 0 && OpeningQuotes.Contains(text[date.Span.Start - 1], StringComparison.Ordinal);

    private TimeExpression ToExpression(int block, string text, ExplicitDate found, DateOnly? today)
    {
        var date = found.Date.Year is null && today is { } day ? YearPlacement.Place(found.Date, day, sense, text, found.Span.End) : found.Date;
        var (value, from, to) = found.Time is { } time && date.ToGregorian() is { } known ? AtMinute(known, time) : Resolve(date);
        return new TimeExpression
        {
            Block = block,
            Start = found.Span.Start,
            Length = found.Span.Length,
            Text = found.Span.In(text),
            Type = found.Time is null ? TimeType.Date : TimeType.Time,
            Value = value,
            Calendar = found.Date.Calendar,
            From = from,
            To = to,
        };
    }

    private static (string Value, string? From, string? To) AtMinute(DateOnly day, TimeOnly time)
    {
        var start = day.ToDateTime(time);
        return (start.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture), Iso(start), Iso(start.AddMinutes(1)));
    }

    private static (string Value, string? From, string? To) Resolve(CalendarDate date)
    {
        if (date.ToGregorian() is { } day) return (day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Iso(Midnight(day)), Iso(Midnight(day.AddDays(1))));
        // A month of the other calendar is no month of this one, only the days that it covers.
        if (date.Calendar == DateCalendar.Hijri) return HijriMonth(date);
        if (date.Day is { } known) return (FormattableString.Invariant($"XXXX-{date.Month:00}-{known:00}"), null, null);
        if (date.Year is not { } year) return (FormattableString.Invariant($"XXXX-{date.Month:00}"), null, null);
        var first = new DateOnly(year, date.Month, 1);
        return (FormattableString.Invariant($"{year:0000}-{date.Month:00}"), Iso(Midnight(first)), Iso(Midnight(first.AddMonths(1))));
    }

    private static (string Value, string? From, string? To) HijriMonth(CalendarDate date)
    {
        if (date.Year is not { } year || Hijri.ToGregorian(year, date.Month, 1) is not { } first) return ("XXXX-XX-XX", null, null);
        var (nextYear, nextMonth) = date.Month == 12 ? (year + 1, 1) : (year, date.Month + 1);
        var end = Hijri.ToGregorian(nextYear, nextMonth, 1);
        return (first.ToString("yyyy-MM", CultureInfo.InvariantCulture), Iso(Midnight(first)), end is { } next ? Iso(Midnight(next)) : null);
    }

    private static DateOnly? DayOf(PublicationDate? published) =>
        published is { Value.Length: >= LengthOfDay } && DateOnly.TryParseExact(published.Value[..LengthOfDay], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static DateTime Midnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);

    private static string Iso(DateTime time) => time.ToString(Local, CultureInfo.InvariantCulture);
}
