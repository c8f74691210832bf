using Marsad.Document;
using Marsad.Text;

namespace Marsad.Times.Grammar;

/// <summary>Months by name or number, and the days in them.</summary>
internal static class MonthGrammar
{
    private const string NameSeparators = "-/,\u060C\u2013.";
    private const int LastDay = 31;
    private const int MostOthers = 4;

    /// <summary>A month by its name in any system or its number: "March", "the month of three", "the ninth month"; no year.</summary>
    public static Parsed? Name(TimeText text, int index)
    {
        if (text.Is(index, TimeCategory.This)) index++;
        var named = text.Is(index, TimeCategory.MonthWord);
        var at = named ? index + 1 : index;
        if (Calendar(text, at) is { } month) return new Parsed(month, AfterSecondName(text, at + 1, month));
        if (LibyanMonth(text, at, named) is { } libyan) return new Parsed(new TimeFields { Month = libyan }, at + 1);
        if (named && text.Numeral(at) is >= 1 and <= 12 and var number && !text.Has(at, Proclitics.And)) return new Parsed(new TimeFields { Month = number }, at + 1);
        return null;
    }

    /// <summary>A day in a month, with its year if one stands there.</summary>
    public static Parsed? Day(TimeText text, int index)
    {
        if (DayNumber(text, index) is not { } day) return null;
        var at = day.Next;
        if (text.IsMark(at, NameSeparators)) at++;
        if (text.Is(at, TimeCategory.Link)) at++;
        if (Name(text, at) is { } month)
        {
            var dated = YearGrammar.Behind(text, WithDirection(text, new Parsed(month.Fields with { Day = day.Day }, month.Next)));
            return IsNought(text, at) && !dated.Fields.HasYear ? null : dated;
        }

        if (RelativeGrammar.Unit(text, at) is { Fields.MonthOffset: not null } relative && !text.IsMark(day.Next, NameSeparators)) return new Parsed(relative.Fields with { Day = day.Day }, relative.Next);
        // "The 15th of the current": the month is understood.
        if (at == day.Next && text.Value(at, TimeCategory.Direction) is 0 or 1 && text.Digits(index) > 0 && text.Tokens.Key(text[at].First).StartsWith([ArabicLetters.Alef, ArabicLetters.Lam], StringComparison.Ordinal))
            return new Parsed(new TimeFields { Day = day.Day, MonthOffset = text.Value(at, TimeCategory.Direction) }, at + 1);
        return null;
    }

    /// <summary>A month that a day follows, and then a year: "July 14, 2010"; or the month with its year or direction.</summary>
    public static Parsed? First(TimeText text, int index)
    {
        if (Name(text, index) is not { } month) return null;
        if (text.Digits(month.Next) is 1 or 2 && text.Cardinal(month.Next) is >= 1 and <= LastDay and var day)
        {
            var withDay = new Parsed(month.Fields with { Day = day }, month.Next + 1);
            var withYear = YearGrammar.Behind(text, withDay);
            if (withYear.Fields.HasYear || !IsCounting(text, month.Next + 1)) return withYear;
        }

        var dated = YearGrammar.Behind(text, WithDirection(text, month));
        return dated.Fields.HasYear || dated.Fields.Direction is not null ? dated : WithYearOfList(text, dated);
    }

    /// <summary>A day without a month: "the 27th" behind "day" or a weekday.</summary>
    public static (int Day, int Next)? DayNumber(TimeText text, int index)
    {
        if (text.Digits(index) > 2 || text.Has(index, Proclitics.As)) return null;
        if (text.Is(index, TimeCategory.FirstDay)) return (1, index + 1);
        if (text.Value(index, TimeCategory.Unit) == (int)TimeUnit.Day && text.Ordinal(index + 1) is >= 1 and <= LastDay and var placed) return (placed, index + 2);
        if (text.Numeral(index) is not (>= 1 and <= LastDay and var day)) return null;
        var next = text.Ordinal(index) is not null && text.Value(index + 1, TimeCategory.Unit) == (int)TimeUnit.Day ? index + 2 : index + 1;
        return (day, next);
    }

    /// <summary>Whether a word stands at a lexeme that a number before it may count.</summary>
    public static bool IsCounting(TimeText text, int index) =>
        index < text.Count && text.Tokens.IsWord(text[index].First) && (!text[index].IsKnown || text.Is(index, TimeCategory.NameHead) || text.Is(index, TimeCategory.Unit) || text.Is(index, TimeCategory.PluralUnit));

    // Safar is spelled like nought, and "1 - nought" is a score.
    private static bool IsNought(TimeText text, int index) => text.Value(index, TimeCategory.HijriMonth) == 2 && text[index].Word.Tokens == 1;

    // "In March and June 2024": the year behind the last month of a list is that of all.
    private static Parsed WithYearOfList(TimeText text, Parsed month)
    {
        var next = month.Next;
        for (var others = 0; others < MostOthers && MonthSpanGrammar.Joined(text, next) is { } at && Name(text, at) is { } other; others++)
        {
            var dated = YearGrammar.Behind(text, other);
            if (dated.Fields.HasYear) return month with { Fields = month.Fields with { Year = dated.Fields.Year, YearOffset = dated.Fields.YearOffset } };
            next = other.Next;
        }

        return month;
    }

    private static Parsed WithDirection(TimeText text, Parsed month) =>
        text.Value(month.Next, TimeCategory.Direction) is { } direction && !text.Is(month.Next, TimeCategory.Last)
            ? new Parsed(month.Fields with { Direction = direction }, month.Next + 1)
            : month;

    private static TimeFields? Calendar(TimeText text, int index)
    {
        // With the article the shortest of these names is another word.
        if (text.Value(index, TimeCategory.Month) is { } month && !text.Has(index, Proclitics.Article)) return new TimeFields { Month = month };
        return text.Value(index, TimeCategory.HijriMonth) is { } hijri ? new TimeFields { Month = hijri, Calendar = DateCalendar.Hijri } : null;
    }

    // "The bird", "water", "Nasser": months beside a year, with a day, the word "month" or a preposition before them.
    private static int? LibyanMonth(TimeText text, int index, bool named)
    {
        if (text.Value(index, TimeCategory.LibyanMonth) is not { } month) return null;
        var hasYear = text.Digits(index + 1) == 4 && text.Cardinal(index + 1) is { } year && NumericDate.CalendarOf(year) == DateCalendar.Gregorian;
        var before = named ? index - 2 : index - 1;
        var hasDay = IsDayNumber(text, text.Is(before, TimeCategory.Link) ? before - 1 : before);
        var isNamed = named || (text.Is(index - 1, TimeCategory.Link) && !text.Is(index, TimeCategory.Season));
        return (hasYear && (hasDay || isNamed)) || (named && hasDay) ? month : null;
    }

    private static bool IsDayNumber(TimeText text, int index) => text.Numeral(index) is >= 1 and <= LastDay && text.Digits(index) <= 2;

    // The same month in a second system follows a stroke or stands in brackets.
    private static int AfterSecondName(TimeText text, int next, TimeFields month)
    {
        if (Calendar(text, next) == month) return next + 1;
        if (!text.IsMark(next, "/(-") || Calendar(text, next + 1) != month) return next;
        return text.IsMark(next, "(") && text.IsMark(next + 2, ")") ? next + 3 : next + 2;
    }
}
