using System.Globalization;
using Marsad.Document;
using Marsad.Parsing.Lines;
using Marsad.Times;

namespace Marsad.Parsing;

/// <summary>Turns dates found in a text into dates of publication.</summary>
internal static class PublicationDates
{
    private const int Longest = 300;

    // Older than any newspaper in Arabic.
    private const int FirstYear = 1800;

    // What systems write for a date that they do not have: the days from which they count, and the days before in zones west of Greenwich.
    private static readonly DateOnly[] Placeholders = [new(1899, 12, 30), new(1899, 12, 31), new(1900, 1, 1), new(1969, 12, 31), new(1970, 1, 1)];

    /// <summary>The first full date of a text, one in the Gregorian calendar before one in another; null where there is none.</summary>
    public static PublicationDate? Read(string? text, DateEvidence evidence)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > Longest) return null;
        return First(FullDates(text), text, evidence);
    }

    /// <summary>Records the dates of a line that is about publication; a date that the line calls one of change is kept apart.</summary>
    public static void Record(string line, ArticleFacts facts)
    {
        if (line.Length > Longest) return;
        var dates = FullDates(line);
        var changed = dates.Where((date, index) => IsChange(line, dates, index)).ToList();
        facts.FoundPublished(First([.. dates.Except(changed)], line, DateEvidence.Text));
        facts.FoundUpdated(First(changed, line, DateEvidence.Text));
    }

    private static List<ExplicitDate> FullDates(string text) => [.. DateReader.Find(text).Where(date => date.Date.Year is not null && !IsHijriMonth(date) && !IsPlaceholder(date.Date))];

    private static PublicationDate? First(List<ExplicitDate> dates, string text, DateEvidence evidence)
    {
        if (dates.Count == 0) return null;
        var gregorian = dates.FindIndex(date => date.Date.Calendar == DateCalendar.Gregorian);
        return From(dates[Math.Max(gregorian, 0)], text, evidence);
    }

    // The words before a date say what it is; behind the last one may stand the hour of change.
    private static bool IsChange(string line, List<ExplicitDate> dates, int index)
    {
        var start = index == 0 ? 0 : dates[index - 1].Span.End;
        if (Phrases.Is("updated", line[start..dates[index].Span.Start])) return true;
        return dates.Count == 1 && Phrases.Is("updated", line[dates[index].Span.End..]);
    }

    private static PublicationDate From(ExplicitDate found, string text, DateEvidence evidence)
    {
        var day = found.Date.ToGregorian();
        var (value, precision) = (day, found.Time) switch
        {
            ({ } date, { } time) => (Format(date, "yyyy-MM-dd") + "T" + time.ToString("HH:mm", CultureInfo.InvariantCulture), DatePrecision.Minute),
            ({ } date, null) => (Format(date, "yyyy-MM-dd"), DatePrecision.Day),
            _ => (Format(new DateOnly(found.Date.Year!.Value, found.Date.Month, 1), "yyyy-MM"), DatePrecision.Month),
        };
        return new PublicationDate
        {
            Value = value,
            Raw = found.Span.In(text),
            Calendar = found.Date.Calendar,
            Precision = precision,
            Zone = precision == DatePrecision.Minute ? found.Zone : null,
            Evidence = evidence,
        };
    }

    // A Hijri month lies in two Gregorian ones.
    private static bool IsHijriMonth(ExplicitDate date) => date.Date is { Calendar: DateCalendar.Hijri, Day: null };

    private static bool IsPlaceholder(CalendarDate date) =>
        date.ToGregorian() is { } day ? day.Year < FirstYear || Placeholders.Contains(day) : date.Year < FirstYear;

    private static string Format(DateOnly date, string format) => date.ToString(format, CultureInfo.InvariantCulture);
}
