using Marsad.Document;

namespace Marsad.Training.Assertions;

/// <summary>A layer of the article document that specs judge.</summary>
/// <param name="Words">The field of a spec's item that holds its words.</param>
/// <param name="Expected">The items of a sentence; null where the layer is not judged.</param>
/// <param name="Found">The items of a document.</param>
/// <param name="Similarity">How alike two items are, from 0 to 1.</param>
/// <param name="Least">From which similarity on they are a pair.</param>
internal sealed record AssertionLayer(
    string Name,
    string Words,
    Func<SpecSentence, IReadOnlyList<System.Text.Json.JsonElement>?> Expected,
    Func<ArticleDocument, object> Found,
    Func<SpecItem, SpecItem, double> Similarity,
    double Least,
    IReadOnlyList<AssertionField> Fields)
{
    private const double HalfOfTheWords = 0.5;

    public static IReadOnlyList<AssertionLayer> All { get; } =
    [
        new("quantities", "text", sentence => sentence.Quantities, document => document.Quantities, SameAmount, 1,
        [
            new("text", FieldMatch.Same), new("value", FieldMatch.Same), new("min", FieldMatch.Same), new("max", FieldMatch.Same), new("modifier", FieldMatch.Same),
            new("unit", FieldMatch.Same), new("of", FieldMatch.Same),
        ]),
        new("claims", "text", sentence => sentence.Claims, document => document.Claims, SpecItem.Overlap, HalfOfTheWords,
        [
            new("kind", FieldMatch.Same), new("verb", FieldMatch.Same), new("speaker", "speaker.text", FieldMatch.Alike), new("speakerKind", "speaker.kind", FieldMatch.Same),
            new("anonymous", "speaker.anonymous", FieldMatch.Mark), new("quotes", FieldMatch.AlikeEach), new("via", FieldMatch.Alike), new("denial", FieldMatch.Mark),
        ]),
        new("events", "trigger", sentence => sentence.Events, document => document.Events, SameType, 1,
        [
            new("mode", FieldMatch.Same), new("actors", FieldMatch.AlikeEach), new("recipients", FieldMatch.AlikeEach), new("place", "place.text", FieldMatch.Alike),
            new("date", FieldMatch.Same), new("counts", FieldMatch.SameEach), new("negated", FieldMatch.Mark), new("hypothetical", FieldMatch.Mark), new("future", FieldMatch.Mark),
        ]),
    ];

    /// <summary>Fields that a spec may give.</summary>
    public bool Knows(string field) => field == Words || (field == "type" && Name == "events") || Fields.Any(known => known.Name == field);

    // A vague amount is told by its least.
    private static double SameAmount(SpecItem expected, SpecItem found) =>
        SpecItem.Overlap(expected, found) > 0 && FieldScore.AreSame(expected.At("value") ?? expected.At("min"), found.At("value") ?? found.At("min")) ? 1 : 0;

    private static double SameType(SpecItem expected, SpecItem found) => SpecItem.Overlap(expected, found) > 0 && FieldScore.AreSame(expected.At("type"), found.At("type")) ? 1 : 0;
}
