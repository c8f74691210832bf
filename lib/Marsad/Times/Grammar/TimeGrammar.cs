using Marsad.Document;
using Marsad.Text;

namespace Marsad.Times.Grammar;

/// <summary>One expression at a lexeme: its smallest parts in the order in which the more telling forms come first, then what goes on them.</summary>
internal static class TimeGrammar
{
    private const string Separators = ",\u060C-\u2013\u2014/|\u2022\u00B7";
    private const int MostParts = 8;

    /// <summary>The expression at a lexeme without its range partner, or null.</summary>
    public static Parsed? At(TimeText text, int index)
    {
        var modifier = Modifiers.At(text, index);
        var start = modifier?.Next ?? index;
        if (Atom(text, start) is not { } atom) return modifier is null ? null : Length(text, start, modifier.Value.Mod);
        var read = Composition.IsOpen(atom.Fields) ? Grow(text, atom) : atom;
        if (!IsTelling(text, start, read)) return modifier is null ? null : Length(text, start, modifier.Value.Mod);
        return modifier is null ? read : read with { Fields = read.Fields with { Mod = modifier.Value.Mod } };
    }

    private static Parsed? Length(TimeText text, int index, string mod) =>
        AmountGrammar.At(text, index) is { } length ? new Parsed(new TimeFields { Role = TimeRole.Duration, Length = length.Amounts, Mod = mod }, length.Next) : null;

    /// <summary>The smallest expression at a lexeme, or null.</summary>
    public static Parsed? Atom(TimeText text, int index)
    {
        if (!text[index].IsKnown && text.Digits(index) == 0) return null;
        return ClockGrammar.At(text, index)
            ?? NumericDate.At(text, index)
            ?? PartGrammar.At(text, index)
            ?? MonthGrammar.Day(text, index)
            ?? MonthGrammar.First(text, index)
            ?? NumberedMonth(text, index)
            ?? SpanGrammar.At(text, index)
            ?? PeriodGrammar.At(text, index)
            ?? RelativeGrammar.Unit(text, index)
            ?? WeekdayGrammar.At(text, index)
            ?? YearGrammar.At(text, index)
            ?? YearGrammar.Bare(text, index)
            ?? RelativeGrammar.DayWord(text, index)
            ?? DayPartGrammar.At(text, index)
            ?? Reference(text, index)
            ?? Dialogue.At(text, index)
            ?? Duration(text, index);
    }

    // "The ninth month".
    private static Parsed? NumberedMonth(TimeText text, int index) =>
        text.Value(index, TimeCategory.Unit) == (int)TimeUnit.Month && RelativeGrammar.IsDefinite(text, index) && text.Ordinal(index + 1) is >= 1 and <= 12 and var month
            ? YearGrammar.Behind(text, new Parsed(new TimeFields { Month = month }, index + 2)) is { Fields.HasYear: true } dated ? dated : null
            : null;

    private static Parsed? Reference(TimeText text, int index)
    {
        if (text.Is(index, TimeCategory.Now) && text.Tokens.Text[text.Tokens[text[index].First].Start] != ArabicLetters.AlefWithMadda) return new Parsed(new TimeFields { Role = TimeRole.Now }, index + 1);
        if (text.Is(index, TimeCategory.Present)) return new Parsed(new TimeFields { Reference = "PRESENT_REF" }, index + 1);
        return text.Is(index, TimeCategory.Past) ? new Parsed(new TimeFields { Reference = "PAST_REF" }, index + 1) : null;
    }

    // A bare unit is no duration unless a word before it says so.
    private static Parsed? Duration(TimeText text, int index)
    {
        var introduced = text.Is(index - 1, TimeCategory.For);
        var isCounted = text.Is(index, TimeCategory.DualUnit) || text.Is(index, TimeCategory.Few) || AmountGrammar.CountAt(text, index) is not null || (text.Is(index, TimeCategory.Unit) && text.Cardinal(index + 1) == 1 && !text.Has(index + 1, Proclitics.And));
        if (!introduced && !isCounted && !text.Is(index, TimeCategory.Unit)) return null;
        return AmountGrammar.At(text, index) is { } length && (introduced || isCounted || length.Amounts.Count > 1) ? new Parsed(new TimeFields { Role = TimeRole.Duration, Length = length.Amounts }, length.Next) : null;
    }

    private static Parsed Grow(TimeText text, Parsed read)
    {
        for (var parts = 1; parts < MostParts; parts++)
        {
            var at = SkipLinks(text, read.Next, out var pairs);
            if (at >= text.Count || Atom(text, at) is not { } more) break;
            if ((pairs || IsBracketed(text, read.Next)) && Composition.Pair(read.Fields, more.Fields) is { } pair) read = new Parsed(pair, AfterBracket(text, read.Next, more.Next));
            else if (Composition.Merge(read.Fields, more.Fields) is { } merged) read = new Parsed(merged, AfterBracket(text, read.Next, more.Next));
            else if (Composition.Pair(read.Fields, more.Fields) is { Calendar: DateCalendar.Gregorian } both) read = new Parsed(both, more.Next);
            else break;
        }

        return read;
    }

    private static bool IsBracketed(TimeText text, int next) => text.IsMark(next, "(/-");

    private static int AfterBracket(TimeText text, int open, int next) => text.IsMark(open, "(") && text.IsMark(next, ")") ? next + 1 : next;

    private static int SkipLinks(TimeText text, int next, out bool pairs)
    {
        pairs = false;
        var limit = next + 4;
        for (; next < limit; next++)
        {
            if (text.Is(next, TimeCategory.Corresponding)) pairs = true;
            else if (!text.IsMark(next, Separators) && !text.IsMark(next, "(") && !IsLink(text, next) && !IsTimeDesignator(text, next)) break;
        }

        return next;
    }

    private static bool IsLink(TimeText text, int index) => text.Is(index, TimeCategory.Link) && !text.Is(index, TimeCategory.DayPart);

    // ISO 8601 sets its T between date and time.
    private static bool IsTimeDesignator(TimeText text, int index) => index < text.Count && text.Tokens.Key(text[index].First) is "T" or "t" && text.Touches(index) && text.Touches(index + 1);

    // A month's name alone is often another word or a person's name.
    private static bool IsTelling(TimeText text, int index, Parsed read)
    {
        if (read.Fields is { Month: not null, Day: null, Year: null, YearOffset: null, Direction: null, Edge: Edge.None, Nth: null, Weekday: null } && !text.Is(index, TimeCategory.MonthWord))
            return IsMonthIntroduced(text, index, read.Next);
        return true;
    }

    /// <summary>Whether what stands around a month says that it is one.</summary>
    public static bool IsMonthIntroduced(TimeText text, int index, int next) =>
        (index == 0 && next == text.Count) || text.Has(index, Proclitics.In) || (text.Is(index - 1, TimeCategory.Link) && !text.Is(index - 1, TimeCategory.From)) || text.Is(index - 1, TimeCategory.Since) || text.Is(index - 1, TimeCategory.Until)
        || text.Is(index - 1, TimeCategory.Within) || text.Is(index - 1, TimeCategory.Edge) || text.Is(index - 1, TimeCategory.This) || text.Is(index - 1, TimeCategory.Between)
        || text.Is(index - 1, TimeCategory.ConstructDual) || text.Is(index - 1, TimeCategory.Month) || text.Is(index - 1, TimeCategory.To);
}
