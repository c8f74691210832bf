namespace Marsad.Times;

/// <summary>Finds the dates that stand in a text with their numbers, in the Gregorian and the Hijri calendar.</summary>
internal static class DateReader
{
    private const string Separators = "-\u2013\u2014/|,\u060C\u2022\u00B7";

    /// <summary>Dates in reading order; they never overlap.</summary>
    public static List<ExplicitDate> Find(string text)
    {
        var dates = new List<ExplicitDate>();
        if (!text.Any(c => Text.ArabicLetters.DigitValue(c) >= 0)) return dates;

        var tokens = new DateTokens(text);
        for (var i = 0; i < tokens.Count;)
            i = ReadAt(tokens, i, dates);
        return dates;
    }

    private static int ReadAt(DateTokens tokens, int index, List<ExplicitDate> dates)
    {
        var start = index;
        if (DateWords.Weekday(tokens.Word(index)) is not null) start = SkipSeparators(tokens, index + 1);
        var before = ClockReader.At(tokens, start, out var afterClock, out var zoneBefore);
        if (before is not null) start = SkipSeparators(tokens, afterClock);
        if (before is not null && DateWords.Weekday(tokens.Word(start)) is not null) start = SkipSeparators(tokens, start + 1);
        if (DateForms.At(tokens, start, out var end) is not { } date) return index + 1;

        var (time, zone, next) = (before, zoneBefore, end);
        if (before is null) (time, zone, next) = TimeAfter(tokens, end);
        dates.Add(new ExplicitDate(tokens.Span(index, next), tokens.Span(start, end), date, time, zone));
        return next;
    }

    private static (TimeOnly? Time, string? Zone, int Next) TimeAfter(DateTokens tokens, int end)
    {
        var position = SkipSeparators(tokens, end);
        // ISO 8601 sets its T between the two.
        if (tokens.Word(position) is "T" or "t") position++;
        var time = ClockReader.At(tokens, position, out var next, out var zone);
        return time is null ? (null, null, end) : (time, zone, next);
    }

    private static int SkipSeparators(DateTokens tokens, int index)
    {
        while (tokens.Is(index, Separators) || DateWords.Is("link", tokens.Word(index))) index++;
        return index;
    }
}
