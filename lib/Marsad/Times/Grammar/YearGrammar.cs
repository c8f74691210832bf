using Marsad.Document;
using Marsad.Numbers;
using Marsad.Text;

namespace Marsad.Times.Grammar;

/// <summary>Years: "the year 2014", "2014" behind a month, "this year", with their eras.</summary>
internal static class YearGrammar
{
    private const int ShortestYear = 100;
    private const int LastYear = 2999;
    private const int FirstBareYear = 1900;
    private const int BeforeChrist = 2;
    private const int LastBareYear = 2100;
    private const string Separators = ",\u060C-/.\u2013";

    /// <summary>"The year" with a number, or null.</summary>
    public static Parsed? At(TimeText text, int index)
    {
        if (text.Value(index, TimeCategory.Unit) != (int)TimeUnit.Year || text.Numeral(index + 1) is not (>= ShortestYear and <= LastYear and var year)) return null;
        if (text.Has(index + 1, Proclitics.Conjunction) || (text.Digits(index + 1) > 0 && text.Digits(index + 1) < 3)) return null;
        return Of(text, year, index + 2);
    }

    /// <summary>A bare year of four digits where a preposition before it and nothing counted behind it say that it is one.</summary>
    public static Parsed? Bare(TimeText text, int index)
    {
        if (text.Digits(index) != 4 || text.Cardinal(index) is not (>= FirstBareYear and <= LastBareYear and var year) || !IsIntroduced(text, index) || !(IsSettled(text, index) || IsClosed(text, index + 1))) return null;
        return Of(text, year, index + 1);
    }

    /// <summary>The year that belongs to a month or another part of a year before it.</summary>
    public static Parsed Behind(TimeText text, Parsed part, bool bareYears = true)
    {
        var at = part.Next;
        if (text.IsMark(at, Separators)) at++;
        if (text.Is(at, TimeCategory.Link) && !text.Is(at, TimeCategory.Between)) at++;
        if (bareYears && text.Digits(at) == 4 && text.Cardinal(at) is { } bare && Fits(part.Fields, bare)) return With(part, Of(text, bare, at + 1));
        if (bareYears && text.Digits(at) == 0 && text.Cardinal(at) is >= 1000 and <= LastYear and var spelled) return With(part, Of(text, spelled, at + 1));
        var year = At(text, at) ?? RelativeGrammar.Year(text, at);
        return year is null || text.IsMark(part.Next, ".") ? part : With(part, year.Value);
    }

    /// <summary>The lexeme after the era at <paramref name="index"/>, if one stands there. The letter of the Christian era is also that of the afternoon, so it must touch the year.</summary>
    public static int SkipEra(TimeText text, int index) =>
        text.Is(index, TimeCategory.Era) && (text.Touches(index) || !text.Is(index, TimeCategory.Meridiem)) ? index + 1 : index;

    private static Parsed With(Parsed part, Parsed year)
    {
        // A month of the Hijra in a year of ours is the one that begins in it.
        var calendar = part.Fields.Month is null && year.Fields.Year is not null ? year.Fields.Calendar : part.Fields.Calendar;
        return new Parsed(part.Fields with { Year = year.Fields.Year, YearOffset = year.Fields.YearOffset, Calendar = calendar }, year.Next);
    }

    private static bool Fits(TimeFields part, int year) =>
        NumericDate.CalendarOf(year) is { } calendar && (calendar == part.Calendar || (part.Calendar == DateCalendar.Hijri && part.Day is null) || part.Month is null);

    private static Parsed Of(TimeText text, int year, int next)
    {
        var after = SkipEra(text, next);
        if (after > next && text.Value(next, TimeCategory.Era) == BeforeChrist) return new Parsed(new TimeFields { Reference = "XXXX" }, after);
        var isHijri = after > next && text.Value(next, TimeCategory.Era) == 1;
        return new Parsed(new TimeFields { Year = year, Calendar = isHijri ? DateCalendar.Hijri : DateCalendar.Gregorian }, after);
    }

    private static bool IsIntroduced(TimeText text, int index) =>
        text.Is(index - 1, TimeCategory.Link) || text.Is(index - 1, TimeCategory.Since) || text.Is(index - 1, TimeCategory.Until) || text.Is(index - 1, TimeCategory.Within)
        || text.Is(index - 1, TimeCategory.Ago) || text.Is(index - 1, TimeCategory.Later) || text.Is(index - 1, TimeCategory.Edge) || text.Is(index - 1, TimeCategory.Between);

    private static bool IsSettled(TimeText text, int index) => text.Is(index - 1, TimeCategory.Since) || text.Is(index - 1, TimeCategory.Until);

    // "In 2014 cities ..." counts cities: a noun that may be counted must not follow.
    private static bool IsClosed(TimeText text, int index)
    {
        if (index >= text.Count || !text.Tokens.IsWord(text[index].First)) return true;
        var word = text.Tokens.Key(text[index].First);
        return !CountedNouns.IsCounted(word) && !text.Is(index, TimeCategory.NameHead) && (text[index].IsKnown || IsNoCounted(word));
    }

    // What is counted behind most years has the ending of the accusative or the feminine; particles and nouns with the article are not counted.
    private static bool IsNoCounted(ReadOnlySpan<char> word) =>
        word is { Length: <= 2 } or [ArabicLetters.Alef, ArabicLetters.Lam, _, ..] or [ArabicLetters.Waw or ArabicLetters.Feh or ArabicLetters.Beh or ArabicLetters.Lam, ..] or [.., not (ArabicLetters.Alef or ArabicLetters.Heh)];
}
