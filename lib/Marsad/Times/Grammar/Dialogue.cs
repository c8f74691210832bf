using Marsad.Text;

namespace Marsad.Times.Grammar;

/// <summary>Forms that mean a time in speech and something else, or nothing, in news.</summary>
internal static class Dialogue
{
    private const int MinutesOfHour = 60;

    /// <summary>The form at a lexeme, or null; always null in news.</summary>
    public static Parsed? At(TimeText text, int index) => text.IsDialogue ? Minute(text, index) ?? BareUnit(text, index) ?? BareHour(text, index) ?? Date(text, index) ?? FromNow(text, index) ?? BareLength(text, index) ?? BareYear(text, index) : null;

    // "The minute ten" of this hour; in news a match is told so.
    private static Parsed? Minute(TimeText text, int index) =>
        text.Value(index, TimeCategory.Unit) == (int)TimeUnit.Minute && RelativeGrammar.IsDefinite(text, index) && text.Numeral(index + 1) is >= 0 and < MinutesOfHour and var minute
            ? new Parsed(new TimeFields { Minute = minute, Role = TimeRole.Now }, index + 2)
            : null;

    // "The week", "the hour" alone are the present ones.
    private static Parsed? BareUnit(TimeText text, int index)
    {
        if (index > 0 || text.Count > 1 || !RelativeGrammar.IsDefinite(text, index)) return null;
        return text.Value(index, TimeCategory.Unit) switch
        {
            (int)TimeUnit.Hour or (int)TimeUnit.Minute or (int)TimeUnit.Second => new Parsed(new TimeFields { Role = TimeRole.Now }, index + 1),
            _ => RelativeGrammar.Present(text, index),
        };
    }

    // "At 7", "at the seventh".
    private static Parsed? BareHour(TimeText text, int index)
    {
        var introduced = index > 0 && text.Tokens.Key(text[index - 1].First).SequenceEqual(Beside) && index == text.Count - 1;
        return introduced && text.Numeral(index) is >= 1 and <= 24 and var hour ? new Parsed(new TimeFields { Hour = hour }, index + 1) : null;
    }

    // "On 22-4": a day and month that only the preposition tells from a fraction.
    private static Parsed? Date(TimeText text, int index) => text.Is(index - 1, TimeCategory.Link) ? NumericDate.DayAndMonth(text, index) : null;

    // "Five days from now".
    private static Parsed? FromNow(TimeText text, int index) =>
        AmountGrammar.At(text, index) is { } length && text.Is(length.Next, TimeCategory.Link) && text.Is(length.Next + 1, TimeCategory.Now) && length.Amounts.All(amount => amount.Count is not null)
            ? new Parsed(new TimeFields { Shift = length.Amounts }, length.Next + 2)
            : null;

    // A unit that is all that is said is a length of one.
    private static Parsed? BareLength(TimeText text, int index) =>
        index == 0 && AmountGrammar.One(text, index) is { Amount.Count: 1 } one && one.Next == text.Count ? new Parsed(new TimeFields { Role = TimeRole.Duration, Length = [one.Amount] }, one.Next) : null;

    private static Parsed? BareYear(TimeText text, int index) =>
        text.Count == 1 && text.Digits(index) == 4 && text.Cardinal(index) is { } year && NumericDate.CalendarOf(year) is { } calendar ? new Parsed(new TimeFields { Year = year, Calendar = calendar }, index + 1) : null;

    private static ReadOnlySpan<char> Beside => [ArabicLetters.Ain, ArabicLetters.Noon, '\u062F'];
}
