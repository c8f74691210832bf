using Marsad.Document;

namespace Marsad.Times.Grammar;

/// <summary>Parts of a longer time: "the end of March", "mid 2014", "the second Wednesday of October", "the last day of this month".</summary>
internal static class PartGrammar
{
    private const decimal Half = 0.5m;
    private const int MostWeeks = 53;
    private const int MostOfAMonth = 5;

    /// <summary>The part at a lexeme, or null.</summary>
    public static Parsed? At(TimeText text, int index) => EdgeOf(text, index) ?? OrdinalFirst(text, index) ?? UnitFirst(text, index) ?? Weekend(text, index);

    private static Parsed? EdgeOf(TimeText text, int index)
    {
        var edge = text.Value(index, TimeCategory.Edge) ?? (text.Number(index) is { Kind: NumberKind.Fraction, Value: Half, InDigits: false } ? (int)Edge.Middle : null);
        if (edge is null && text.Ordinal(index) == 1 && !RelativeGrammar.IsDefinite(text, index) && RelativeGrammar.Present(text, index + 1) is { Fields.WeekOffset: null }) edge = (int)Edge.Start;
        if (edge is null) return null;
        var at = text.Is(index + 1, TimeCategory.Link) && !text.Is(index + 1, TimeCategory.Unit) ? index + 2 : index + 1;
        if (Container(text, at) is not { } whole || whole.Fields.Nth is not null || whole.Fields.Day is not null) return null;
        var isFraction = text.Number(index)?.Kind == NumberKind.Fraction;
        return isFraction && !whole.Fields.HasMonth ? null : whole with { Fields = whole.Fields with { Edge = (Edge)edge } };
    }

    // "The second Wednesday of", "the last day of".
    private static Parsed? OrdinalFirst(TimeText text, int index)
    {
        var nth = text.Is(index, TimeCategory.Last) ? -1 : text.Ordinal(index);
        if (nth is null or 0 || RelativeGrammar.IsDefinite(text, index)) return null;
        return Counted(text, index + 1) is { } counted ? Of(text, counted, nth.Value) : null;
    }

    // "The second Wednesday" with the noun first.
    private static Parsed? UnitFirst(TimeText text, int index)
    {
        var at = text.Value(index, TimeCategory.Unit) == (int)TimeUnit.Day && text.Is(index + 1, TimeCategory.Weekday) ? index + 1 : index;
        if (!RelativeGrammar.IsDefinite(text, at) || Counted(text, at) is not { } counted) return null;
        var nth = text.Is(counted.Next, TimeCategory.Last) ? -1 : text.Ordinal(counted.Next);
        if (nth is null or 0 || !RelativeGrammar.IsDefinite(text, counted.Next)) return null;
        return Of(text, counted with { Next = counted.Next + 1 }, nth.Value) ?? InThisMonth(text, counted, nth.Value);
    }

    // In speech the month is understood.
    private static Parsed? InThisMonth(TimeText text, Parsed counted, int nth) =>
        text.IsDialogue && counted.Fields.Weekday is not null && nth is >= 1 and <= 5 && counted.Next + 1 == text.Count
            ? new Parsed(counted.Fields with { Nth = nth, MonthOffset = 0 }, counted.Next + 1)
            : null;

    private static Parsed? Counted(TimeText text, int index)
    {
        var at = text.Value(index, TimeCategory.Unit) == (int)TimeUnit.Day && text.Is(index + 1, TimeCategory.Weekday) ? index + 1 : index;
        if (text.Value(at, TimeCategory.Weekday) is { } weekday) return new Parsed(new TimeFields { Weekday = weekday, NthUnit = TimeUnit.Day }, at + 1);
        return text.Value(index, TimeCategory.Unit) is ((int)TimeUnit.Day or (int)TimeUnit.Week) and var unit ? new Parsed(new TimeFields { NthUnit = (TimeUnit)unit }, index + 1) : null;
    }

    private static Parsed? Of(TimeText text, Parsed counted, int nth)
    {
        if (nth > MostWeeks || (counted.Fields.Weekday is not null && nth > MostOfAMonth)) return null;
        var isAfter = text.Is(counted.Next, TimeCategory.Later);
        var at = isAfter || text.Is(counted.Next, TimeCategory.Link) ? counted.Next + 1 : counted.Next;
        var whole = isAfter ? PeriodGrammar.At(text, at) : Container(text, at);
        if (whole is not { } container || (isAfter && container.Fields.Holiday is null)) return null;
        var fields = container.Fields with { Nth = nth, NthUnit = counted.Fields.NthUnit, Weekday = counted.Fields.Weekday };
        return new Parsed(fields, container.Next);
    }

    /// <summary>A month, year, week or season that has parts.</summary>
    private static Parsed? Container(TimeText text, int index)
    {
        if (NamedMonth(text, index) is { } month) return month;
        if (text.Value(index, TimeCategory.Unit) == (int)TimeUnit.Month && text.Ordinal(index + 1) is >= 1 and <= 12 and var number && RelativeGrammar.IsDefinite(text, index))
            return YearGrammar.Behind(text, new Parsed(new TimeFields { Month = number }, index + 2));
        if (YearGrammar.At(text, index) is { } year) return year;
        if (text.Digits(index) == 4 && text.Cardinal(index) is { } bare && NumericDate.CalendarOf(bare) is { } calendar && !MonthGrammar.IsCounting(text, index + 1))
            return new Parsed(new TimeFields { Year = bare, Calendar = calendar }, index + 1);
        if (RelativeGrammar.Present(text, index) is { } relative) return relative;
        return PeriodGrammar.At(text, index) is { Fields.Holiday: null } period ? period : null;
    }

    private static Parsed? NamedMonth(TimeText text, int index) =>
        MonthGrammar.Name(text, index) is { } name ? MonthGrammar.First(text, index) is { Fields.Day: null } first ? first : YearGrammar.Behind(text, name) : null;

    private static Parsed? Weekend(TimeText text, int index)
    {
        if (!text.Is(index, TimeCategory.Weekend)) return null;
        var direction = text.Value(index + 1, TimeCategory.Direction);
        return new Parsed(new TimeFields { Role = TimeRole.Weekend, WeekOffset = direction ?? 0 }, direction is null ? index + 1 : index + 2);
    }
}
