using System.Globalization;
using Marsad.Document;
using Marsad.Times;

namespace Marsad.Parsing;

/// <summary>Turns dates found in a text into dates of publication.</summary>
internal static class PublicationDates
{
    /// <summary>The first full date of a text, one in the Gregorian calendar before one in another; null where there is none.</summary>
    public static PublicationDate? Read(string? text, DateEvidence evidence)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 300) return null;
        var dates = DateReader.Find(text).Where(date => date.Date.Year is not null && !IsHijriMonth(date)).ToList();
        if (dates.Count == 0) return null;
        var gregorian = dates.FindIndex(date => date.Date.Calendar == DateCalendar.Gregorian);
        return From(dates[Math.Max(gregorian, 0)], text, evidence);
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

    private static string Format(DateOnly date, string format) => date.ToString(format, CultureInfo.InvariantCulture);
}
