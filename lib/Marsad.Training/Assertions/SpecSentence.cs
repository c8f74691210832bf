using System.Text.Json;

namespace Marsad.Training.Assertions;

/// <summary>A short text and what it asserts; a layer that is absent is not judged, an empty one says that nothing is to be found.</summary>
/// <remarks>
/// An item names its words as they stand in the text: <c>text</c>, for an event <c>trigger</c>. Words that stand several times are given once for each, in
/// reading order. All other fields are optional and judged where they are given, null included; they are those of the article document, flat:
/// <list type="bullet">
/// <item><description>quantities: text, value, min, max, modifier, unit, of</description></item>
/// <item><description>claims: text, kind, verb, speaker, speakerKind, anonymous, quotes, via, denial</description></item>
/// <item><description>events: trigger, type, mode, actors and recipients (texts), place (text), date, counts (value and kind), negated, hypothetical, future</description></item>
/// </list>
/// </remarks>
public sealed record SpecSentence
{
    /// <summary>One sentence or several; each line is a paragraph.</summary>
    public required string Text { get; init; }

    /// <summary>Headline of the article that the text stands in; nothing in it is judged.</summary>
    public string? Title { get; init; }

    /// <summary>ISO 8601 day or minute of publication; null when unknown.</summary>
    public string? Published { get; init; }

    public IReadOnlyList<JsonElement>? Quantities { get; init; }
    public IReadOnlyList<JsonElement>? Claims { get; init; }
    public IReadOnlyList<JsonElement>? Events { get; init; }
}
