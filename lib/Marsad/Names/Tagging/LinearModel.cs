namespace Marsad.Names.Tagging;

/// <summary>The linear part of the recogniser: a weight for each feature and tag, features hashed into buckets (Weinberger et al. 2009).</summary>
internal sealed class LinearModel
{
    private const int Tags = NameTags.Count;
    private const int Places = 2 * WordFeatures.Reach + 1;
    private readonly ModelArray<sbyte> _weights;
    private readonly float _scale;
    private readonly ulong _buckets;

    public LinearModel(ModelSections model)
    {
        _weights = model.Read<sbyte>(ModelSection.LinearWeights);
        _scale = model.Read<float>(ModelSection.LinearScale).Span is [var scale] ? scale : throw new InvalidDataException("The model's linear part is damaged.");
        _buckets = (ulong)_weights.Length / Tags;
        if (_buckets == 0) throw new InvalidDataException("The model's linear part is empty.");
    }

    /// <summary>Adds the scores of all words of a sentence, nine a word.</summary>
    public void AddScores(ReadOnlySpan<WordType> words, ReadOnlySpan<byte> places, Span<float> scores, float share)
    {
        Span<ulong> together = stackalloc ulong[WordFeatures.MostTogether];
        Span<int> sum = stackalloc int[Tags];
        var weights = _weights.Span;
        for (var i = 0; i < words.Length; i++)
        {
            sum.Clear();
            var count = WordFeatures.WriteTogether(words, places, i, together);
            foreach (var feature in together[..count]) AddWeights(weights, feature, sum);
            var target = scores.Slice(i * Tags, Tags);
            for (var tag = 0; tag < Tags; tag++) target[tag] += share * _scale * sum[tag];
            for (var place = -WordFeatures.Reach; place <= WordFeatures.Reach; place++)
                if ((uint)(i + place) < (uint)words.Length) AddWord(words[i + place], place, target, share);
        }
    }

    private void AddWord(WordType word, int place, Span<float> target, float share)
    {
        var scores = (word.LinearScores ??= WordScores(word)).AsSpan((place + WordFeatures.Reach) * Tags, Tags);
        for (var tag = 0; tag < Tags; tag++) target[tag] += share * scores[tag];
    }

    private float[] WordScores(WordType word)
    {
        var scores = new float[Places * Tags];
        var weights = _weights.Span;
        Span<int> sum = stackalloc int[Tags];
        for (var place = -WordFeatures.Reach; place <= WordFeatures.Reach; place++)
        {
            sum.Clear();
            foreach (var feature in word.FeaturesAt(place)) AddWeights(weights, WordFeatures.At(feature, place), sum);
            for (var tag = 0; tag < Tags; tag++) scores[(place + WordFeatures.Reach) * Tags + tag] = _scale * sum[tag];
        }

        return scores;
    }

    private void AddWeights(ReadOnlySpan<sbyte> all, ulong feature, Span<int> sum)
    {
        var weights = all.Slice((int)(feature % _buckets) * Tags, Tags);
        for (var tag = 0; tag < Tags; tag++) sum[tag] += weights[tag];
    }
}
