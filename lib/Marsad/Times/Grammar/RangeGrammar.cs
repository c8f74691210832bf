using Marsad.Text;

namespace Marsad.Times.Grammar;

/// <summary>Times with a beginning and an end: "from 3 to 12 September", "between Monday and Friday", "2010-2014", "until two o'clock".</summary>
internal static class RangeGrammar
{
    private const string Dashes = "-\u2013\u2014";

    /// <summary>The range at a lexeme, or null.</summary>
    public static Parsed? At(TimeText text, int index)
    {
        var between = text.Is(index, TimeCategory.Between);
        var from = text.Is(index, TimeCategory.From);
        var at = between || from ? index + 1 : index;
        if (text.Is(at, TimeCategory.ConstructDual)) (between, at) = (true, at + 1);
        if (!between && !from && text.Is(index, TimeCategory.Until) && UntilClock(text, index) is { } until) return until;
        return Days(text, at, between) ?? Years(text, at, between, from) ?? Months(text, at, between, from) ?? Hours(text, at, between, from) ?? Full(text, at, between, from) ?? Behind(text, index);
    }

    // "From now until two": only a time of day; a date after "until" is the date.
    private static Parsed? UntilClock(TimeText text, int index) =>
        ClockGrammar.At(text, index + 1) is { } clock ? clock with { Fields = clock.Fields with { Role = TimeRole.Until } } : null;

    // "13 to 15 July", "from 27 to 29 of the eighth month", "July 13-15".
    private static Parsed? Days(TimeText text, int index, bool between)
    {
        if (MonthGrammar.Name(text, index) is { } month && Pair(text, month.Next, between) is { } inside)
            return YearGrammar.Behind(text, Range(month.Fields with { Day = inside.First }, month.Fields with { Day = inside.Last }, inside.Next)) is var dated ? Spread(dated) : null;
        if (Pair(text, index, between) is not { } days) return null;
        if (MonthGrammar.Day(text, days.LastAt) is not { } end || end.Fields.Day != days.Last) return NumberedMonth(text, days);
        return Range(end.Fields with { Day = days.First }, end.Fields, end.Next);
    }

    private static Parsed? NumberedMonth(TimeText text, (int First, int Last, int LastAt, int Next) days)
    {
        var at = text.Is(days.Next, TimeCategory.Link) ? days.Next + 1 : days.Next;
        if (text.Value(at, TimeCategory.Unit) != (int)TimeUnit.Month || text.Ordinal(at + 1) is not (>= 1 and <= 12 and var month)) return null;
        var fields = new TimeFields { Month = month };
        return Spread(YearGrammar.Behind(text, Range(fields with { Day = days.First }, fields with { Day = days.Last }, at + 2)));
    }

    private static (int First, int Last, int LastAt, int Next)? Pair(TimeText text, int index, bool between)
    {
        if (MonthGrammar.DayNumber(text, index) is not { } first) return null;
        // "The 12th and 13th": days that follow each other are one span.
        var second = AfterConnector(text, first.Next, between) ?? (text.Has(first.Next, Proclitics.And) || text.Is(first.Next, TimeCategory.And) ? first.Next : null);
        if (second is not null && second == first.Next && text.Is(first.Next, TimeCategory.And)) second++;
        if (second is null || MonthGrammar.DayNumber(text, second.Value) is not { } last || last.Day <= first.Day || (!between && IsList(text, first.Next) && last.Day != first.Day + 1)) return null;
        return (first.Day, last.Day, second.Value, last.Next);
    }

    private static bool IsList(TimeText text, int index) => (text.Has(index, Proclitics.And) || text.Is(index, TimeCategory.And)) && AfterConnector(text, index, between: false) is null;

    // "From 2014 to 2018", "1990-1995", "the years 2010 to 2015".
    private static Parsed? Years(TimeText text, int index, bool between, bool from)
    {
        if (YearAt(text, index) is not { } first || AfterConnector(text, first.Next, between) is not { } second || YearAt(text, second) is not { } last || last.Fields.Year <= first.Fields.Year) return null;
        var isDash = text.IsMark(first.Next, Dashes);
        var isSettled = between || from || text.Is(index, TimeCategory.Unit) || text.Is(index - 1, TimeCategory.PluralUnit) || text.Is(index - 1, TimeCategory.Unit) || text.Is(index - 1, TimeCategory.DualUnit);
        return (isSettled || (text.Is(index - 1, TimeCategory.Link) && !MonthGrammar.IsCounting(text, last.Next))) && (!isDash || text.Touches(first.Next)) ? Range(first.Fields, last.Fields, last.Next) : null;
    }

    private static Parsed? YearAt(TimeText text, int index) =>
        YearGrammar.At(text, index) ?? (text.Digits(index) == 4 && text.Cardinal(index) is >= 1900 and <= 2100 and var year ? new Parsed(new TimeFields { Year = year }, index + 1)
            : text.Digits(index) == 0 && text.Cardinal(index) is >= 1900 and <= 2100 and var spelled ? new Parsed(new TimeFields { Year = spelled }, index + 1) : null);

    private static Parsed? Months(TimeText text, int index, bool between, bool from) =>
        MonthGrammar.Name(text, index) is { } first ? MonthSpanGrammar.Of(text, index, first, between || from, AfterConnector(text, first.Next, between)) : null;

    // Hours need a word of time in one of the two, or speech.
    private static Parsed? Hours(TimeText text, int index, bool between, bool from)
    {
        if ((ClockGrammar.At(text, index) ?? BareHour(text, index)) is not { } first || AfterConnector(text, first.Next, between) is not { } second) return null;
        if ((ClockGrammar.At(text, second) ?? BareHour(text, second)) is not { } last) return null;
        var isTold = IsClock(text, index) || IsClock(text, second) || (text.IsDialogue && from && last.Next == text.Count);
        if (!isTold || (!between && !from && !text.IsMark(first.Next, Dashes) && !text.Is(first.Next, TimeCategory.To))) return null;
        return Range(first.Fields, last.Fields, last.Next) is var range ? WithDate(text, range) : null;
    }

    private static Parsed WithDate(TimeText text, Parsed range)
    {
        var at = text.Is(range.Next, TimeCategory.Link) ? range.Next + 1 : range.Next;
        if (TimeGrammar.Atom(text, at) is not { } date || date.Fields.HasClock || !date.Fields.HasDate || Composition.Merge(range.Fields with { End = null }, date.Fields) is not { } first) return range;
        return Composition.Merge(range.Fields.End!, date.Fields) is { } last ? Range(first, last, date.Next) : range;
    }

    private static bool IsClock(TimeText text, int index) => ClockGrammar.At(text, index) is not null;

    private static Parsed? BareHour(TimeText text, int index) =>
        text.Digits(index) <= 2 && text.Numeral(index) is >= 1 and <= 24 and var hour ? new Parsed(new TimeFields { Hour = hour }, index + 1) : null;

    private static Parsed? Full(TimeText text, int index, bool between, bool from)
    {
        if (!between && !from && !text[index].IsKnown && text.Digits(index) == 0) return null;
        if (TimeGrammar.At(text, index) is not { } first || !IsPoint(first.Fields) || AfterConnector(text, first.Next, between) is not { } second) return null;
        if (!between && !from && text.IsMark(first.Next, Dashes) && !first.Fields.HasMonth) return null;
        return TimeGrammar.At(text, second) is { } last && IsPoint(last.Fields) && Same(first.Fields, last.Fields) ? Range(first.Fields, last.Fields, last.Next) : null;
    }

    // A date before hours: "Thursday from nine to eleven".
    private static Parsed? Behind(TimeText text, int index)
    {
        if (TimeGrammar.Atom(text, index) is not { } date || date.Fields.HasClock || !date.Fields.HasDate) return null;
        if (!text.Is(date.Next, TimeCategory.From) && !text.Is(date.Next, TimeCategory.Between)) return null;
        if (Hours(text, date.Next + 1, text.Is(date.Next, TimeCategory.Between), from: true) is not { } hours) return null;
        return Composition.Merge(date.Fields, hours.Fields with { End = null }) is { } first && Composition.Merge(date.Fields, hours.Fields.End!) is { } last ? Range(first, last, hours.Next) : null;
    }

    private static bool IsPoint(TimeFields fields) => fields.Length.Count == 0 && fields.Reference is null && fields.End is null && fields.Role is TimeRole.None or TimeRole.Now;

    private static bool Same(TimeFields a, TimeFields b) => (a.HasClock || b.HasClock || a.Shift.Count > 0) || a.HasDate == b.HasDate || (a.Role == TimeRole.Now || b.Role == TimeRole.Now);

    private static int? AfterConnector(TimeText text, int index, bool between)
    {
        if (text.IsMark(index, Dashes)) return index + 1;
        if (between && text.Is(index, TimeCategory.And)) return index + 1;
        if (between && text.Has(index, Proclitics.And)) return text.Is(index, TimeCategory.To) ? index + 1 : index;
        if (text.Is(index, TimeCategory.And) && text.Is(index + 1, TimeCategory.To)) return index + 2;
        if (text.Is(index, TimeCategory.To) && !text.Is(index, TimeCategory.DayPart)) return index + 1;
        return text.Has(index, Proclitics.For) && text.Has(index, Proclitics.Article) ? index : null;
    }

    private static Parsed Range(TimeFields first, TimeFields last, int next) => new(first with { End = last }, next);

    // A year behind both ends belongs to both.
    private static Parsed Spread(Parsed range) =>
        range with { Fields = range.Fields with { End = range.Fields.End! with { Year = range.Fields.Year, YearOffset = range.Fields.YearOffset, Calendar = range.Fields.Calendar } } };
}
