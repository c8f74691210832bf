using System.Runtime.InteropServices;

namespace Marsad.Names.Tagging;

/// <summary>Lets a word learn from the same word in other sentences near by: what is sure in one place decides where it is not.</summary>
internal static class DocumentPass
{
    private const int Tags = NameTags.Count;
    private const int Classes = 5;
    private const float Doubt = 0.02f;

    /// <summary>Adds to the scores of all words that stand more than once within reach.</summary>
    public static void Run(IReadOnlyList<ScoredSentence> sentences, TaggerSettings settings)
    {
        var (words, places) = (new List<ulong>(), new List<(int Sentence, int Word)>());
        for (var i = 0; i < sentences.Count; i++)
            for (var j = 0; j < sentences[i].Words.Length; j++)
                if (sentences[i].Words[j] is { Shape: WordShape.Word or WordShape.DefiniteWord or WordShape.Latin } word)
                {
                    words.Add(word.StemHash);
                    places.Add((i, j));
                }

        var hashes = CollectionsMarshal.AsSpan(words);
        var order = CollectionsMarshal.AsSpan(places);
        hashes.Sort(order);
        for (var (first, next) = (0, 0); first < hashes.Length; first = next)
        {
            while (next < hashes.Length && hashes[next] == hashes[first]) next++;
            if (next - first > 1) Share(sentences, order[first..next], settings);
        }
    }

    // The sums run along with the window, so that a word that stands everywhere costs no more than its places.
    private static void Share(IReadOnlyList<ScoredSentence> sentences, Span<(int Sentence, int Word)> same, TaggerSettings settings)
    {
        same.Sort();
        Span<float> sums = stackalloc float[Classes];
        Span<float> others = stackalloc float[Classes];
        sums.Clear();
        var (first, next) = (0, 0);
        foreach (var place in same)
        {
            for (; next < same.Length && same[next].Sentence <= place.Sentence + settings.DocumentReach; next++) Add(sentences, same[next], 1, sums);
            for (; same[first].Sentence < place.Sentence - settings.DocumentReach; first++) Add(sentences, same[first], -1, sums);
            var count = next - first - 1;
            if (count == 0) continue;
            sums.CopyTo(others);
            Add(sentences, place, -1, others);
            Rescore(sentences[place.Sentence].Scores.AsSpan(place.Word * Tags, Tags), others, count, settings.DocumentWeight);
        }
    }

    private static void Add(IReadOnlyList<ScoredSentence> sentences, (int Sentence, int Word) place, float factor, Span<float> sums)
    {
        var marginals = sentences[place.Sentence].Marginals.AsSpan(place.Word * Tags, Tags);
        for (var tag = 0; tag < Tags; tag++) sums[NameTags.TypeOf(tag) + 1] += factor * marginals[tag];
    }

    private static void Rescore(Span<float> scores, Span<float> sums, int count, float weight)
    {
        var share = weight * count / (count + 1);
        foreach (ref var sum in sums) sum = share * (float)VectorMath.Log(Math.Max(0, sum / count) + Doubt);
        for (var tag = 0; tag < Tags; tag++) scores[tag] += sums[NameTags.TypeOf(tag) + 1];
    }
}
