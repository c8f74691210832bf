using Marsad.Document;

namespace Marsad.Times;

/// <summary>The ways a date is written: ISO, three numbers, day and month by name, month by name and year.</summary>
internal static class DateForms
{
    private const string NumberSeparators = "-/.\u2013";
    private const string NameSeparators = "-/,\u060C\u2013.";
    private const string MeemAlone = "\u0645";
    private const int FirstYear = 1800;
    private const int LastYear = 2199;

    /// <summary>The date at <paramref name="index"/>, or null; <paramref name="next"/> is the token after it.</summary>
    public static CalendarDate? At(DateTokens tokens, int index, out int next)
    {
        var date = InNumbers(tokens, index, out next) ?? DayFirst(tokens, index, out next) ?? MonthFirst(tokens, index, out next);
        return date is { IsPossible: true } ? date : null;
    }

    // 2026-01-20, 20/1/2026, 1447/08/03
    private static CalendarDate? InNumbers(DateTokens tokens, int index, out int next)
    {
        next = index + 5;
        if (tokens.Number(index) is not { } first || tokens.Number(index + 2) is not { } second || tokens.Number(index + 4) is not { } third) return null;
        if (!tokens.Is(index + 1, NumberSeparators) || tokens.Word(index + 1) != tokens.Word(index + 3)) return null;
        if (tokens.Digits(index) == 4 && tokens.Digits(index + 2) <= 2 && tokens.Digits(index + 4) <= 2)
        {
            next = SkipEra(tokens, next);
            return Numbers(first, second, third);
        }

        if (tokens.Digits(index + 4) != 4 || tokens.Digits(index) > 2 || tokens.Digits(index + 2) > 2) return null;
        next = SkipEra(tokens, next);
        // Day before month, unless only the other order is a date.
        return second > 12 && first <= 12 ? Numbers(third, first, second) : Numbers(third, second, first);
    }

    // "20 January 2026" and "20/January/2026" in any system; two systems side by side are one month.
    private static CalendarDate? DayFirst(DateTokens tokens, int index, out int next)
    {
        next = index;
        if (tokens.Number(index) is not (>= 1 and <= 31) || tokens.Digits(index) > 2) return null;
        var at = tokens.Is(index + 1, NameSeparators) ? index + 2 : index + 1;
        if (MonthAt(tokens, at, out next) is not { } month) return null;
        var year = YearAt(tokens, next, month.Calendar, out next);
        return new CalendarDate(month.Calendar, year, month.Number, tokens.Number(index));
    }

    private static CalendarDate? MonthFirst(DateTokens tokens, int index, out int next)
    {
        if (MonthAt(tokens, index, out next) is not { } month) return null;
        if (tokens.Number(next) is { } day && tokens.Digits(next) <= 2 && YearAt(tokens, next + 1, month.Calendar, out var end) is { } dayYear)
        {
            next = end;
            return new CalendarDate(month.Calendar, dayYear, month.Number, day);
        }

        var year = YearAt(tokens, next, month.Calendar, out next);
        return year is null ? null : new CalendarDate(month.Calendar, year, month.Number, null);
    }

    private static Months.Month? MonthAt(DateTokens tokens, int index, out int next)
    {
        if (Months.At(tokens, index, out next) is not { } month) return null;
        // The same month in a second system follows a stroke or stands in brackets.
        if (!tokens.Is(next, "/(-") || Months.At(tokens, next + 1, out var end) != month) return month;
        next = tokens.Is(next, "(") && tokens.Is(end, ")") ? end + 1 : end;
        return month;
    }

    private static int? YearAt(DateTokens tokens, int index, DateCalendar calendar, out int next)
    {
        next = index;
        var at = tokens.Is(index, NameSeparators) ? index + 1 : index;
        if (DateWords.Is("year", tokens.Word(at))) at++;
        if (tokens.Digits(at) != 4 || tokens.Number(at) is not { } year || CalendarOf(year) != calendar) return null;
        next = SkipEra(tokens, at + 1);
        return year;
    }

    // The letter of the Christian era is also that of the afternoon, so it must touch the year.
    private static int SkipEra(DateTokens tokens, int index) =>
        DateWords.Is("era", tokens.Word(index)) && (tokens.Touches(index) || tokens.Word(index) != MeemAlone) ? index + 1 : index;

    private static CalendarDate? Numbers(int year, int month, int day) =>
        CalendarOf(year) is { } calendar ? new CalendarDate(calendar, year, month, day) : null;

    private static DateCalendar? CalendarOf(int year) => year switch
    {
        >= Hijri.FirstYear and <= Hijri.LastYear => DateCalendar.Hijri,
        >= FirstYear and <= LastYear => DateCalendar.Gregorian,
        _ => null,
    };
}
