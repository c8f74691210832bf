using Marsad.Document;
using Marsad.Numbers;
using Marsad.Text;

namespace Marsad.Times;

/// <summary>Tells numerals from the weekdays and months that are spelled like them: Monday like two, Safar like nought.</summary>
internal static class NumeralNames
{
    /// <summary>The numerals without those that an expression of time reads as the name of a day or month; a word alone may be either.</summary>
    public static IReadOnlyList<NumberExpression> Drop(TokenizedText text, IReadOnlyList<NumberExpression> numbers, IReadOnlyList<TimePhrase> phrases)
    {
        var kept = new List<NumberExpression>(numbers.Count);
        var next = 0;
        foreach (var number in numbers)
        {
            var start = text[number.First].Start;
            while (next < phrases.Count && phrases[next].Span.End <= start) next++;
            if (next == phrases.Count || phrases[next].Span.Start > text[number.First].End || !IsName(text, number, phrases[next].Fields)) kept.Add(number);
        }

        return kept;
    }

    private static bool IsName(TokenizedText text, NumberExpression number, TimeFields fields)
    {
        if (text.Count == 1 || number.Next != number.First + 1 || TimeWords.At(text, number.First) is not { IsFound: true } word) return false;
        return IsSaid(word, fields) || (fields.End is { } end && IsSaid(word, end));
    }

    private static bool IsSaid(WordMatch<TimeCategory> word, TimeFields fields) =>
        (fields.Weekday is { } weekday && word.Value(TimeCategory.Weekday) == weekday)
        || (fields is { Calendar: DateCalendar.Hijri, Month: { } month } && word.Value(TimeCategory.HijriMonth) == month);
}
