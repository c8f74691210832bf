using Marsad.Document;

namespace Marsad.Training.Assertions;

/// <summary>Reads the sentences of specs and compares what the reader asserts with what they expect.</summary>
/// <remarks>
/// Quantities are paired where they overlap and have the same value (the least, where it is vague), claims from half of their common extent on, events where triggers
/// overlap and types are the same; fields are compared in pairs alone.
/// </remarks>
public sealed class AssertionEvaluation(ArticleReader reader)
{
    /// <summary>Scores the specs of files and of all files below folders.</summary>
    /// <exception cref="InvalidDataException">A file is no spec; the message says which and why.</exception>
    public AssertionReport Run(IEnumerable<string> paths)
    {
        var tallies = new SortedDictionary<string, PhenomenonTally>(StringComparer.Ordinal);
        foreach (var spec in paths.SelectMany(SpecFile.ReadAll))
        {
            if (!tallies.TryGetValue(spec.Phenomenon, out var tally)) tallies[spec.Phenomenon] = tally = new PhenomenonTally(spec.Phenomenon);
            foreach (var sentence in spec.Sentences) tally.Add(sentence, new SentenceItems(sentence, Read(sentence)));
        }

        var scores = tallies.Values.Select(tally => tally.Score).ToList();
        return new AssertionReport(scores, Total(scores), [.. tallies.Values.SelectMany(tally => tally.Errors)]);
    }

    private ArticleDocument Read(SpecSentence sentence)
    {
        var text = new PlainText("sentence.txt", sentence.Text, sentence.Published, sentence.Title, DateTimeOffset.UnixEpoch);
        return reader.AnnotateText(text.File, text.Blocks);
    }

    private static IReadOnlyList<LayerScore> Total(IEnumerable<PhenomenonScore> scores) =>
    [
        .. scores.SelectMany(score => score.Layers)
            .GroupBy(row => row.Layer, row => row.Score, StringComparer.Ordinal)
            .OrderBy(layer => layer.Key, StringComparer.Ordinal)
            .Select(layer => new LayerScore(layer.Key, layer.Aggregate((a, b) => a + b))),
    ];
}
