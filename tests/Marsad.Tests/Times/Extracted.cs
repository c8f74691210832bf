using Marsad.Document;
using Marsad.Numbers;
using Marsad.Text;
using Marsad.Times;

namespace Marsad.Tests.Times;

/// <summary>Times of a text as the reader of articles finds them.</summary>
internal static class Extracted
{
    public static IReadOnlyList<TimeExpression> From(string text, string? published, TimeSense sense = TimeSense.News)
    {
        var (tokens, times) = (new TokenizedText(text), new TimeExtractor(sense));
        return [.. times.Extract(0, tokens, times.Find(tokens, NumberReader.Find(tokens)), published is null ? null : Published(published))];
    }

    /// <summary>Numerals of a text that are no names of days and months.</summary>
    public static IReadOnlyList<NumberExpression> NumbersFrom(string text)
    {
        var tokens = new TokenizedText(text);
        var numbers = NumberReader.Find(tokens);
        return NumeralNames.Drop(tokens, numbers, TimeReader.Find(tokens, numbers));
    }

    private static PublicationDate Published(string value) =>
        new() { Value = value, Raw = value, Calendar = DateCalendar.Gregorian, Precision = DatePrecision.Day, Evidence = DateEvidence.Text };
}
