using Marsad.Names.Tagging;
using Marsad.Training.Corpora;

namespace Marsad.Training.Scoring;

/// <summary>Compares the names that a model finds with those of a file in columns.</summary>
public sealed class NameEvaluation
{
    private const string AllTypes = "ALL";
    private readonly NameTagger _tagger;

    internal NameEvaluation(NameTagger tagger) => _tagger = tagger;

    /// <summary>Of the model that the library ships.</summary>
    public static NameEvaluation OfShipped() => new(NameTagger.Shared);

    /// <summary>Of the bytes of a model file.</summary>
    /// <exception cref="InvalidDataException">They are no model.</exception>
    public static NameEvaluation Of(byte[] model) => new(NameTagger.Load(model));

    /// <summary>Scores by the rules of <c>conlleval</c>.</summary>
    /// <exception cref="InvalidDataException">A line of the file is no word with its tag; the message says which.</exception>
    public NameReport Run(string file) => Run(file, ConllFile.Read(file));

    internal NameReport Run(string name, IReadOnlyList<TaggedSentence> sentences)
    {
        var words = sentences.Select(sentence => _tagger.Read(sentence.Words)).ToList();
        var (alone, together, errors) = (new NameScore(), new NameScore(), new List<NameError>());
        foreach (var (i, found) in _tagger.TagAll(words).Index()) alone.Add(sentences[i].Tags, found.Tags);
        foreach (var (i, found) in _tagger.TagDocument(words).Index())
        {
            together.Add(sentences[i].Tags, found.Tags);
            errors.AddRange(Compare(i, sentences[i], found.Tags));
        }

        return new NameReport(name, sentences.Count, sentences.Sum(sentence => sentence.Words.Length), Rows(alone), Rows(together), errors);
    }

    private static IReadOnlyList<NamedScore> Rows(NameScore score) =>
        [.. NameTags.Types.Zip(score.Types, (type, counts) => new NamedScore(type, counts)), new NamedScore(AllTypes, score.All)];

    private static IEnumerable<NameError> Compare(int index, TaggedSentence sentence, byte[] found)
    {
        var expected = NameSpans.In(sentence.Tags).ToDictionary(span => (span.Start, span.End), span => span.Type);
        var given = NameSpans.In(found).ToDictionary(span => (span.Start, span.End), span => span.Type);
        return from span in expected.Keys.Union(given.Keys).Order()
               let wanted = Type(expected, span)
               let got = Type(given, span)
               where wanted != got
               select new NameError(index + 1, string.Join(' ', sentence.Words[span.Start..span.End]), wanted, got);
    }

    private static string? Type(Dictionary<(int, int), int> spans, (int, int) span) => spans.TryGetValue(span, out var type) ? NameTags.Types[type] : null;
}
