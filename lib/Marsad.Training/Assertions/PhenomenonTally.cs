using System.Text.Json;
using Marsad.Training.Scoring;

namespace Marsad.Training.Assertions;

/// <summary>Counts what is right and notes what is wrong in the sentences of a phenomenon.</summary>
internal sealed class PhenomenonTally(string phenomenon)
{
    private readonly SortedDictionary<string, TypeScore> _scores = new(StringComparer.Ordinal);
    private readonly List<AssertionError> _errors = [];
    private int _sentences;

    public IReadOnlyList<AssertionError> Errors => _errors;

    public PhenomenonScore Score => new(phenomenon, _sentences, [.. _scores.Select(row => new LayerScore(row.Key, row.Value))]);

    public void Add(SpecSentence sentence, SentenceItems items)
    {
        _sentences++;
        foreach (var layer in AssertionLayer.All)
            if (items.Expected(layer) is { } expected) Add(sentence.Text, layer, expected, items.Found(layer));
    }

    private void Add(string sentence, AssertionLayer layer, List<SpecItem> expected, List<SpecItem> found)
    {
        var pairs = ItemPairing.Pair(layer, expected, found);
        Count(layer.Name, new TypeScore(expected.Count, found.Count, pairs.Count));
        foreach (var (wanted, given) in pairs) Compare(sentence, layer, expected[wanted], found[given]);
        foreach (var index in Enumerable.Range(0, expected.Count).Except(pairs.Select(pair => pair.Expected))) Note(sentence, layer.Name, expected[index].Json, null);
        foreach (var index in Enumerable.Range(0, found.Count).Except(pairs.Select(pair => pair.Found))) Note(sentence, layer.Name, null, found[index].Json);
    }

    private void Compare(string sentence, AssertionLayer layer, SpecItem expected, SpecItem found)
    {
        foreach (var field in layer.Fields)
        {
            if (!expected.Json.TryGetProperty(field.Name, out _)) continue;
            var (wanted, given) = (expected.At(field.Name), found.At(field.Path));
            var score = FieldScore.Of(field.Match, wanted, given);
            var name = layer.Name + "." + field.Name;
            Count(name, score);
            if (score.Right < Math.Max(score.Expected, score.Found)) Note(sentence, name, wanted, given);
        }
    }

    private void Count(string name, TypeScore score) => _scores[name] = _scores.GetValueOrDefault(name) + score;

    private void Note(string sentence, string layer, JsonElement? expected, JsonElement? found) =>
        _errors.Add(new AssertionError(phenomenon, layer, sentence, Show(expected), Show(found)));

    private static string? Show(JsonElement? value) => value is { } json ? JsonSerializer.Serialize(json, Document.ArticleJson.Compact) : null;
}
