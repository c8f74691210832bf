using Marsad.Document;

namespace Marsad.Times.Grammar;

/// <summary>Dates in figures: 2026-01-20, 20/1/2026, 3/8/1447, 2/2013, 21/09 behind a weekday.</summary>
internal static class NumericDate
{
    private const string Separators = "-/.\u2013";
    private const string DayMonthSeparators = "-/";
    private const int FirstYear = 1800;
    private const int LastYear = 2199;
    private const int TwoDigitPivot = 70;

    /// <summary>The date at a lexeme, or null.</summary>
    public static Parsed? At(TimeText text, int index) => OfThree(text, index) ?? OfMonthAndYear(text, index);

    /// <summary>Day and month alone, which only a weekday or a date word before them tells from a fraction.</summary>
    public static Parsed? DayAndMonth(TimeText text, int index)
    {
        if (!IsPair(text, index, DayMonthSeparators) || text.Digits(index) > 2 || text.Digits(index + 2) > 2) return null;
        var (day, month) = (text.Cardinal(index)!.Value, text.Cardinal(index + 2)!.Value);
        return day is >= 1 and <= 31 && month is >= 1 and <= 12 ? new Parsed(new TimeFields { Day = day, Month = month }, index + 3) : null;
    }

    /// <summary>The calendar that a year of four digits is counted in, or null for a year of neither.</summary>
    public static DateCalendar? CalendarOf(int year) => year switch
    {
        >= Hijri.FirstYear and <= Hijri.LastYear => DateCalendar.Hijri,
        >= FirstYear and <= LastYear => DateCalendar.Gregorian,
        _ => null,
    };

    private static Parsed? OfThree(TimeText text, int index)
    {
        if (!IsPair(text, index, Separators) || !IsPair(text, index + 2, Separators) || !SameMark(text, index + 1, index + 3)) return null;
        var (first, second, third) = (text.Cardinal(index)!.Value, text.Cardinal(index + 2)!.Value, text.Cardinal(index + 4)!.Value);
        var lengths = (text.Digits(index), text.Digits(index + 2), text.Digits(index + 4));
        if (lengths.Item2 > 2) return null;
        var fields = lengths switch
        {
            (4, _, <= 2) => Of(first, second, third),
            // Day before month, unless only the other order is a date.
            ( <= 2, _, 4) => second > 12 && first <= 12 ? Of(third, first, second) : Of(third, second, first),
            ( <= 2, _, 2) when !text.IsMark(index + 1, ".") => OfShortYear(first, second, third),
            _ => null,
        };
        return fields is null ? null : new Parsed(fields, YearGrammar.SkipEra(text, index + 5));
    }

    // Where no day of the Christian era fits, the year is one of the Hijra.
    private static TimeFields? OfShortYear(int first, int second, int third) =>
        Of(Century(third), second, first) ?? Of(Century(first), second, third) ?? Of(1400 + third, second, first);

    private static int Century(int year) => year < TwoDigitPivot ? 2000 + year : 1900 + year;

    private static Parsed? OfMonthAndYear(TimeText text, int index)
    {
        if (!IsPair(text, index, Separators) || IsPair(text, index + 2, Separators)) return null;
        var (first, second) = (text.Cardinal(index)!.Value, text.Cardinal(index + 2)!.Value);
        var (year, month) = (text.Digits(index), text.Digits(index + 2)) switch
        {
            (4, <= 2) => (first, second),
            ( <= 2, 4) => (second, first),
            _ => (0, 0),
        };
        return month is >= 1 and <= 12 && CalendarOf(year) is { } calendar ? new Parsed(new TimeFields { Year = year, Month = month, Calendar = calendar }, index + 3) : null;
    }

    private static TimeFields? Of(int year, int month, int day) =>
        CalendarOf(year) is { } calendar && new CalendarDate(calendar, year, month, day).ToGregorian() is not null
            ? new TimeFields { Calendar = calendar, Year = year, Month = month, Day = day }
            : null;

    private static bool IsPair(TimeText text, int index, string marks) =>
        text.Digits(index) is > 0 and <= 4 && text.IsMark(index + 1, marks) && text.Digits(index + 2) is > 0 and <= 4;

    private static bool SameMark(TimeText text, int first, int second) => text.Tokens.Key(text[first].First).SequenceEqual(text.Tokens.Key(text[second].First));
}
