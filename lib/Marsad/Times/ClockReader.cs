namespace Marsad.Times;

/// <summary>Reads a time of day in figures, in 12 or 24 hours, with its zone.</summary>
internal static class ClockReader
{
    private const int NightEnds = 6;

    /// <summary>The time at <paramref name="index"/>, or null; <paramref name="next"/> is the token after it.</summary>
    public static TimeOnly? At(DateTokens tokens, int index, out int next, out string? zone)
    {
        (next, zone) = (index, null);
        if (tokens.Number(index) is not { } hour || tokens.Digits(index) > 2 || !tokens.Is(index + 1, ":.") || tokens.Digits(index + 2) != 2) return null;
        var minute = tokens.Number(index + 2) ?? 0;
        var colon = tokens.Is(index + 1, ":");
        var position = index + 3;
        if (tokens.Is(position, ":") && tokens.Digits(position + 1) == 2) position += 2;
        if (tokens.Is(position, ".") && tokens.Touches(position) && tokens.Digits(position + 1) > 0 && tokens.Touches(position + 1)) position += 2;

        var half = HalfAt(tokens, position, out var afterHalf);
        // A dot between two numbers is a decimal point unless a half of the day follows.
        if (!colon && half is null) return null;
        if (ToTime(hour, minute, half) is not { } time) return null;
        zone = ZoneAt(tokens, afterHalf, out next);
        return time;
    }

    private static TimeOnly? ToTime(int hour, int minute, string? half)
    {
        if (minute > 59 || hour > 23) return null;
        if (half is null || hour > 12) return new TimeOnly(hour, minute);
        var onTwelve = hour % 12;
        var afternoon = half == "pm" || (half == "night" && onTwelve >= NightEnds);
        return new TimeOnly(afternoon ? onTwelve + 12 : onTwelve, minute);
    }

    private static string? HalfAt(DateTokens tokens, int index, out int next)
    {
        var word = tokens.Word(index);
        string? half = null;
        if (DateWords.Is("am", word) || word.Equals("am", StringComparison.OrdinalIgnoreCase)) half = "am";
        else if (DateWords.Is("pm", word) || word.Equals("pm", StringComparison.OrdinalIgnoreCase)) half = "pm";
        else if (DateWords.Is("night", word)) half = "night";
        next = half is null ? index : index + 1;
        return half;
    }

    private static string? ZoneAt(DateTokens tokens, int index, out int next)
    {
        next = index;
        var word = tokens.Word(index);
        var named = word is "Z" or "GMT" or "UTC";
        var sign = named ? index + 1 : index;
        if (OffsetAt(tokens, sign, out var end) is { } offset)
        {
            next = end;
            return offset;
        }

        if (!named) return null;
        next = index + 1;
        return "+00:00";
    }

    private static string? OffsetAt(DateTokens tokens, int sign, out int next)
    {
        next = sign;
        if (!tokens.Is(sign, "+-") || !tokens.Touches(sign) || !tokens.Touches(sign + 1) || tokens.Number(sign + 1) is not { } number) return null;
        var digits = tokens.Digits(sign + 1);
        var withMinutes = digits <= 2 && tokens.Is(sign + 2, ":") && tokens.Digits(sign + 3) == 2;
        var (hours, minutes) = digits == 4 ? (number / 100, number % 100) : (number, withMinutes ? tokens.Number(sign + 3) ?? 0 : 0);
        if (digits == 3 || hours > 14 || minutes > 59) return null;
        next = sign + (withMinutes ? 4 : 2);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{tokens.Word(sign)}{hours:00}:{minutes:00}");
    }
}
