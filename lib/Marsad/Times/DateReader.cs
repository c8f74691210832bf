using Marsad.Numbers;
using Marsad.Text;
using Marsad.Times.Resolution;

namespace Marsad.Times;

/// <summary>Finds the dates that stand in a text with their numbers, as a line that tells when something was published has them.</summary>
internal static class DateReader
{
    /// <summary>Dates in reading order; they never overlap, and none needs another to be placed.</summary>
    public static List<ExplicitDate> Find(string text)
    {
        if (!text.Any(c => ArabicLetters.DigitValue(c) >= 0)) return [];
        var tokens = new TokenizedText(text);
        return [.. TimeReader.Find(tokens, NumberReader.Find(tokens)).Select(ToDate).OfType<ExplicitDate>()];
    }

    private static ExplicitDate? ToDate(TimePhrase phrase)
    {
        var fields = phrase.Fields;
        if (fields is not { Month: { } month, End: null, Nth: null, Edge: Edge.None } || (fields.Day is null && fields.Year is null)) return null;
        var date = new CalendarDate(fields.Calendar, fields.Year, month, fields.Day);
        return date.IsPossible ? new ExplicitDate(phrase.Span, date, fields.HasClock ? ClockResolver.Of(fields) : null, fields.Zone) : null;
    }
}
