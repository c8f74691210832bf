using System.Globalization;

namespace Marsad.Times.Grammar;

/// <summary>A time of day in figures, in 12 or 24 hours, with seconds, part of the day and zone.</summary>
internal static class DigitalClock
{
    private const int GreatestOffset = 14;

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
        return WithZone(text, read);
    }

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
