namespace Marsad.Times.Grammar;

/// <summary>Parts of the day, alone or behind a time of day.</summary>
internal static class DayPartGrammar
{
    /// <summary>"Evening", "this morning", "late hours of the night", "tonight", or null.</summary>
    public static Parsed? At(TimeText text, int index)
    {
        var edge = text.Value(index, TimeCategory.DayEdge);
        var at = edge is null ? index : index + 1;
        if (edge is not null && text.Is(at, TimeCategory.Link)) at++;
        if (text.Is(at, TimeCategory.This) && text.Is(at + 1, TimeCategory.DayPart)) at++;
        var mod = edge is null ? null : edge == (int)Edge.End ? "END" : "START";
        if (text.Value(at, TimeCategory.Tonight) is { } night) return new Parsed(new TimeFields { DayOffset = night, DayPart = DayPart.Night, Role = TimeRole.Tonight, Mod = mod }, at + 1);
        return text.Value(at, TimeCategory.DayPart) is { } part ? new Parsed(new TimeFields { DayPart = (DayPart)part, Mod = mod }, at + 1) : null;
    }

    /// <summary>A time of day with the part of the day that follows it.</summary>
    /// <param name="withLetters">Whether the single letters for before and after noon count; behind a bare number they are metres and other things.</param>
    public static Parsed Behind(TimeText text, Parsed clock, bool withLetters = false)
    {
        if (withLetters && MeridiemAt(text, clock.Next) is { } meridiem) return new Parsed(clock.Fields with { Meridiem = meridiem }, clock.Next + 1);
        var at = text.Is(clock.Next, TimeCategory.Link) || text.Is(clock.Next, TimeCategory.This) ? clock.Next + 1 : clock.Next;
        if (text.Value(at, TimeCategory.DayPart) is { } part) return new Parsed(clock.Fields with { DayPart = (DayPart)part }, at + 1);
        if (text.Value(at, TimeCategory.Tonight) is { } night) return new Parsed(clock.Fields with { DayPart = DayPart.Night, DayOffset = night }, at + 1);
        return clock;
    }

    private static int? MeridiemAt(TimeText text, int index)
    {
        if (text.Value(index, TimeCategory.Meridiem) is { } meridiem) return meridiem;
        var word = index < text.Count ? text.Tokens.Key(text[index].First) : [];
        if (word.Equals("am", StringComparison.OrdinalIgnoreCase)) return 0;
        return word.Equals("pm", StringComparison.OrdinalIgnoreCase) ? 1 : null;
    }
}
