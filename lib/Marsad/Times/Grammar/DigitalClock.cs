using System.Globalization;

namespace Marsad.Times.Grammar;

/// <summary>A time of day in figures, in 12 or 24 hours, with seconds, part of the day and zone.</summary>
internal static class DigitalClock
{
    private const int GreatestOffset = 14;
    private const int FarthestWord = 6;
    private const string Dashes = "-\u2013\u2014";
    private const string Separators = ",\u060C-\u2013\u2014|(";
    private const string SentenceEnds = ".!?\u061F\u061B";

    /// <summary>The time at a lexeme, or null.</summary>
    public static Parsed? At(TimeText text, int index)
    {
        if (text.Digits(index) is not (1 or 2) || text.Cardinal(index) is not (<= 24 and var hour) || !text.IsMark(index + 1, ":.") || !text.Touches(index + 1)) return null;
        if (!text.Touches(index + 2) || text.Digits(index + 2) != 2 || text.Cardinal(index + 2) is not (< 60 and var minute)) return null;
        var fields = new TimeFields { Hour = hour, Minute = minute };
        var next = index + 3;
        if (text.IsMark(next, ":") && text.Digits(next + 1) == 2 && text.Cardinal(next + 1) is < 60 and var second) (fields, next) = (fields with { Second = second }, next + 2);
        if (fields.Second is not null && text.IsMark(next, ".") && text.Touches(next) && text.Touches(next + 1) && text.Digits(next + 1) > 0) next += 2;
        var read = DayPartGrammar.Behind(text, new Parsed(fields, next), withLetters: true);
        // A dot between two numbers is a decimal point unless a half of the day follows.
        if (text.IsMark(index + 1, ".") && read.Next == next) return null;
        var complete = WithZone(text, read);
        return complete.Next > index + 3 || text.IsDialogue || IsPlausible(text, index, complete.Next) ? complete : null;
    }

    // "3:15" alone may be a result, a ratio or a verse; "20:30" is none unless words before it say so.
    private static bool IsPlausible(TimeText text, int index, int next)
    {
        if (IsIntroduced(text, index)) return true;
        return !IsResult(text, index) && (text.Digits(index) == 2 || text.Is(next, TimeCategory.To) || text.IsMark(next, Dashes) || IsDate(text, next) || IsBehindDate(text, index));
    }

    private static bool IsResult(TimeText text, int index)
    {
        for (var at = index - 1; at >= Math.Max(0, index - FarthestWord) && !text.IsMark(at, SentenceEnds); at--)
            if (text.Is(at, TimeCategory.NotClock)) return true;
        return false;
    }

    private static bool IsIntroduced(TimeText text, int index) =>
        index > 0 && (text.Is(index - 1, TimeCategory.ClockWord) || text.Is(index - 1, TimeCategory.Link) || text.Is(index - 1, TimeCategory.From) || text.Is(index - 1, TimeCategory.To)
            || text.Is(index - 1, TimeCategory.Until) || text.Is(index - 1, TimeCategory.Since) || text.Is(index - 1, TimeCategory.Ago) || text.Is(index - 1, TimeCategory.Later)
            || text.Is(index - 1, TimeCategory.Between) || text.Is(index - 1, TimeCategory.Modifier) || (text.IsMark(index - 1, Dashes) && text.Is(index - 2, TimeCategory.ClockWord)));

    // A date before it ends in a year, a day, a weekday or a mark behind one of them.
    private static bool IsBehindDate(TimeText text, int index)
    {
        var at = text.IsMark(index - 1, Separators) ? index - 2 : index - 1;
        return text.Is(at, TimeCategory.Weekday) || text.Is(at, TimeCategory.DayWord) || text.Is(at, TimeCategory.Month) || text.Is(at, TimeCategory.HijriMonth) || text.Is(at, TimeCategory.Era)
            || text.Is(at, TimeCategory.DayPart) || (text.Digits(at) is 2 or 4 && at > 1 && (text.IsMark(at - 1, "/-.") || text.Is(at - 1, TimeCategory.Month) || text.Is(at - 1, TimeCategory.HijriMonth)));
    }

    private static bool IsDate(TimeText text, int index) =>
        text.Is(index, TimeCategory.Weekday) || text.Is(index, TimeCategory.DayWord) || (text.Is(index, TimeCategory.Link) && (text.Is(index + 1, TimeCategory.Weekday) || text.Is(index + 1, TimeCategory.DayWord)))
        || (text.Digits(index) is 1 or 2 or 4 && (text.Is(index + 1, TimeCategory.Month) || (text.IsMark(index + 1, "/-") && text.Digits(index + 2) > 0)));

    private static Parsed WithZone(TimeText text, Parsed read)
    {
        var at = text.Is(read.Next, TimeCategory.Link) && IsZone(text, read.Next + 1) ? read.Next + 1 : read.Next;
        var named = IsZone(text, at);
        if (OffsetAt(text, named ? at + 1 : at) is { } offset && (named || text.Digits(at + 1) is 2 or 4)) return new Parsed(read.Fields with { Zone = offset.Zone }, offset.Next);
        return named ? new Parsed(read.Fields with { Zone = "+00:00" }, at + 1) : read;
    }

    /// <summary>Whether a lexeme is the name of universal time.</summary>
    public static bool IsZone(TimeText text, int index) => text.Is(index, TimeCategory.Zone) || (index < text.Count && index >= 0 && IsName(text.Tokens.Key(text[index].First)));

    private static bool IsName(ReadOnlySpan<char> word) => word is "Z" || word.Equals("GMT", StringComparison.OrdinalIgnoreCase) || word.Equals("UTC", StringComparison.OrdinalIgnoreCase);

    private static (string Zone, int Next)? OffsetAt(TimeText text, int sign)
    {
        if (!text.IsMark(sign, "+-") || !text.Touches(sign) || !text.Touches(sign + 1) || text.Cardinal(sign + 1) is not { } number) return null;
        var digits = text.Digits(sign + 1);
        var withMinutes = digits <= 2 && text.IsMark(sign + 2, ":") && text.Digits(sign + 3) == 2;
        var (hours, minutes) = digits == 4 ? (number / 100, number % 100) : (number, withMinutes ? text.Cardinal(sign + 3) ?? 0 : 0);
        if (digits is 3 or > 4 || hours > GreatestOffset || minutes > 59) return null;
        var mark = text.Tokens.Key(text[sign].First)[0];
        return (string.Create(CultureInfo.InvariantCulture, $"{mark}{hours:00}:{minutes:00}"), sign + (withMinutes ? 4 : 2));
    }
}
