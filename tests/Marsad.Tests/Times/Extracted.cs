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
        var tokens = new TokenizedText(text);
        return [.. new TimeExtractor(sense).Extract(0, tokens, NumberReader.Find(tokens), published is null ? null : Published(published))];
    }

    private static PublicationDate Published(string value) =>
        new() { Value = value, Raw = value, Calendar = DateCalendar.Gregorian, Precision = DatePrecision.Day, Evidence = DateEvidence.Text };
}
