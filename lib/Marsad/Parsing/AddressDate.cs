using System.Globalization;
using Marsad.Document;

namespace Marsad.Parsing;

/// <summary>Reads the date that a web address or a file name carries: <c>/2013/08/03/</c>, <c>/2013/world/8/3/</c>, <c>/news-2013-08-03-1</c>, <c>20130803.html</c>.</summary>
internal static class AddressDate
{
    private const int FirstYear = 1990;
    private const int LastYear = 2099;
    private const int CompactLength = 8;
    private static readonly char[] Marks = ['-', '_', '.'];

    /// <summary>The date, or null; a year alone is none, for it may be a number of anything.</summary>
    public static PublicationDate? Read(string address)
    {
        var segments = address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < segments.Length; i++)
            if ((Inside(segments[i]) ?? Across(segments, i)) is { } found)
                return found;
        return null;
    }

    // news-2013-08-03-1, 20130803.html
    private static PublicationDate? Inside(string segment)
    {
        var parts = segment.Split(Marks, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            if (Compact(parts[i]) is { } compact) return From(compact, parts[i], DatePrecision.Day);
            if (i + 2 < parts.Length && Year(parts[i]) is { } year && Month(parts[i + 1]) is { } month && Day(parts[i + 2], year, month) is { } day)
                return From(new DateOnly(year, month, day), string.Join('-', parts[i..(i + 3)]), DatePrecision.Day);
        }

        return null;
    }

    // Segments of year, month and day in this order; a section may stand behind the year.
    private static PublicationDate? Across(string[] segments, int at)
    {
        if (Year(segments[at]) is not { } year) return null;
        var next = at + 1 < segments.Length && !segments[at + 1].Any(char.IsAsciiDigit) ? at + 2 : at + 1;
        if (next >= segments.Length || Month(segments[next]) is not { } month) return null;
        var raw = string.Join('/', segments[at..(next + 1)]);
        if (next + 1 < segments.Length && Day(segments[next + 1], year, month) is { } day)
            return From(new DateOnly(year, month, day), raw + "/" + segments[next + 1], DatePrecision.Day);
        return next == at + 1 ? From(new DateOnly(year, month, 1), raw, DatePrecision.Month) : null;
    }

    private static int? Year(string part) => part.Length == 4 ? Number(part, FirstYear, LastYear) : null;

    private static int? Month(string part) => part.Length <= 2 ? Number(part, 1, 12) : null;

    private static int? Day(string part, int year, int month) => part.Length <= 2 ? Number(part, 1, DateTime.DaysInMonth(year, month)) : null;

    private static DateOnly? Compact(string part) =>
        part.Length == CompactLength && DateOnly.TryParseExact(part, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= FirstYear and <= LastYear
            ? date : null;

    private static int? Number(string part, int least, int most) =>
        part.All(char.IsAsciiDigit) && int.Parse(part, CultureInfo.InvariantCulture) is var number && number >= least && number <= most ? number : null;

    private static PublicationDate From(DateOnly date, string raw, DatePrecision precision) => new()
    {
        Value = date.ToString(precision == DatePrecision.Day ? "yyyy-MM-dd" : "yyyy-MM", CultureInfo.InvariantCulture),
        Raw = raw,
        Calendar = DateCalendar.Gregorian,
        Precision = precision,
        Evidence = DateEvidence.Path,
    };
}
