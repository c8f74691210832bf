using Marsad.Text;

namespace Marsad.Times.Grammar;

/// <summary>Times by where they lie from now: "today", "last week", "this year", "the month before last".</summary>
internal static class RelativeGrammar
{
    /// <summary>A word for a day, or null where it is part of a name or means another day.</summary>
    public static Parsed? DayWord(TimeText text, int index)
    {
        if (text.Value(index, TimeCategory.DayWord) is not { } offset) return null;
        var isBareToday = offset == 0 && text[index].Word.Tokens == 1;
        if (isBareToday && (text.Is(index + 1, TimeCategory.NotDay) || text.Ordinal(index + 1) is not null || text.Is(index + 1, TimeCategory.Last) || text.Is(index + 1, TimeCategory.Direction))) return null;
        return new Parsed(new TimeFields { DayOffset = offset }, index + 1);
    }

    /// <summary>A week, month, year or longer by its direction, or null.</summary>
    public static Parsed? Unit(TimeText text, int index)
    {
        var hasThis = text.Is(index, TimeCategory.This);
        var at = hasThis ? index + 1 : index;
        if (text.Value(at, TimeCategory.Unit) is not { } unit || !IsDefinite(text, at)) return null;
        if (text.Value(at + 1, TimeCategory.Direction) is { } direction && !text.Is(at + 1, TimeCategory.Last)) return Of((TimeUnit)unit, direction, at + 2);
        return hasThis ? Of((TimeUnit)unit, 0, at + 1) : null;
    }

    /// <summary>The year that "of this year" or "next year" names, or null.</summary>
    public static Parsed? Year(TimeText text, int index) => Unit(text, index) is { Fields.YearOffset: not null } year ? year : null;

    /// <summary>A definite unit that needs no direction because a part of it is named: "the end of the year".</summary>
    public static Parsed? Present(TimeText text, int index) =>
        Unit(text, index) ?? (text.Value(index, TimeCategory.Unit) is ((int)TimeUnit.Week or (int)TimeUnit.Month or (int)TimeUnit.Year) and var unit && IsDefinite(text, index)
            ? Of((TimeUnit)unit, 0, index + 1)
            : null);

    /// <summary>Whether a noun of time has the article.</summary>
    public static bool IsDefinite(TimeText text, int index) =>
        text.Has(index, Proclitics.Article) || (index >= 0 && index < text.Count && text.Tokens.Key(text[index].First).StartsWith([ArabicLetters.Alef, ArabicLetters.Lam], StringComparison.Ordinal));

    private static Parsed? Of(TimeUnit unit, int direction, int next) => unit switch
    {
        TimeUnit.Week => new Parsed(new TimeFields { WeekOffset = direction }, next),
        TimeUnit.Month => new Parsed(new TimeFields { MonthOffset = direction }, next),
        TimeUnit.Year => new Parsed(new TimeFields { YearOffset = direction }, next),
        TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour => new Parsed(new TimeFields { Shift = [new TimeAmount(direction, unit)] }, next),
        TimeUnit.Decade or TimeUnit.Century => new Parsed(new TimeFields { NthUnit = unit, Direction = direction }, next),
        _ => null,
    };
}
