using Marsad.Names.Tagging;
using Marsad.Text;

namespace Marsad.Training.Corpora;

/// <summary>Sentences of the text without tags that a trained tagger has tagged, to train its successor with (self-training, Yarowsky 1995).</summary>
internal static class SelfLabelled
{
    private const int FewestWords = 6;
    private const int MostWords = 60;
    private const int BatchLines = 60;
    private const int BatchStep = 3;
    private const int MostSentences = 60_000;
    private const float LeastConfidence = 0.4f;

    /// <summary>Evenly spread sentences that hold a name and no tag that is in much doubt; lines that stand together are tagged as a document.</summary>
    public static List<TaggedSentence> Label(NameTagger tagger, IEnumerable<string> lines)
    {
        var result = new List<TaggedSentence>();
        foreach (var batch in lines.Chunk(BatchLines).Where((_, number) => number % BatchStep == 0))
        {
            var sentences = batch.Select(Words).Where(words => words.Length is >= FewestWords and <= MostWords).ToList();
            var tagged = tagger.TagDocument([.. sentences.Select(tagger.Read)]);
            result.AddRange(sentences.Zip(tagged).Where(pair => IsUseful(pair.Second)).Select(pair => new TaggedSentence(pair.First, pair.Second.Tags)));
            if (result.Count >= MostSentences) break;
        }

        return result.Count > MostSentences ? result[..MostSentences] : result;
    }

    private static bool IsUseful(SentenceTags tags) => tags.Tags.Any(tag => tag != NameTags.Outside) && tags.Confidence.Min() >= LeastConfidence;

    private static string[] Words(string line)
    {
        var words = new List<string>();
        for (var position = 0; Tokenizer.Next(line, ref position) is { } token;) words.Add(token.In(line));
        return [.. words];
    }
}
