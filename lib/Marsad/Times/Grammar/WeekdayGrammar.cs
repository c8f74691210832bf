using Marsad.Text;

namespace Marsad.Times.Grammar;

/// <summary>Days of the week, and days of a month that only a weekday or "the day" before them tells from other numbers.</summary>
internal static class WeekdayGrammar
{
    /// <summary>A weekday with what belongs to it, or null.</summary>
    public static Parsed? At(TimeText text, int index)
    {
        var at = text.Is(index, TimeCategory.This) ? index + 1 : index;
        var said = text.Value(at, TimeCategory.Unit) == (int)TimeUnit.Day;
        if (said) at++;
        if (text.Value(at, TimeCategory.Weekday) is not { } weekday) return said && at == index + 1 ? BareDay(text, at) : null;
        // Without the article the words are numbers and names unless a date or a week follows.
        if (!said && !RelativeGrammar.IsDefinite(text, at) && !IsFollowedByDate(text, at + 1)) return null;
        var direction = text.Is(at + 1, TimeCategory.Last) ? null : text.Value(at + 1, TimeCategory.Direction);
        var fields = new TimeFields { Weekday = weekday, Direction = direction ?? (text.Is(index, TimeCategory.This) ? 0 : null) };
        var next = direction is null ? at + 1 : at + 2;
        return WithDay(text, new Parsed(fields, next));
    }

    private static bool IsFollowedByDate(TimeText text, int index) =>
        MonthGrammar.Day(text, index) is not null || RelativeGrammar.Unit(text, index) is { Fields.WeekOffset: not null };

    // "Thursday 12" and "Friday 6/8"; not where the number counts the noun behind it.
    private static Parsed WithDay(TimeText text, Parsed weekday)
    {
        var at = text.Is(weekday.Next, TimeCategory.Link) ? weekday.Next + 1 : weekday.Next;
        if (weekday.Fields.Direction is not null || MonthGrammar.Day(text, at) is not null || NumericDate.At(text, at) is not null) return weekday;
        if (NumericDate.DayAndMonth(text, at) is { } pair) return new Parsed(weekday.Fields with { Day = pair.Fields.Day, Month = pair.Fields.Month }, pair.Next);
        if (MonthGrammar.DayNumber(text, at) is not { } day || IsOfSomethingElse(text, at, day.Next)) return weekday;
        if (at > weekday.Next && text.Ordinal(at) is null) return weekday;
        return new Parsed(weekday.Fields with { Day = day.Day }, day.Next);
    }

    private static Parsed? BareDay(TimeText text, int index)
    {
        if (NumericDate.At(text, index) is not null || MonthGrammar.Day(text, index) is not null) return null;
        if (NumericDate.DayAndMonth(text, index) is { } pair) return pair;
        return text.Digits(index) > 0 && MonthGrammar.DayNumber(text, index) is { } day && !IsOfSomethingElse(text, index, day.Next) ? new Parsed(new TimeFields { Day = day.Day }, day.Next) : null;
    }

    private static bool IsOfSomethingElse(TimeText text, int index, int next) =>
        text.Has(index, Proclitics.And) || text.IsMark(next, ":./%") || MonthGrammar.IsCounting(text, next) || text.Ordinal(index) is < 10 || text.Is(next, TimeCategory.DayPart)
        || AmountGrammar.UnitAt(text, next) is not null || text.IsMark(next, "-") && text.Touches(next);
}
