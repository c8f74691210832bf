using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Marsad.Names.Tagging;

/// <summary>The linear part of the recogniser: a weight for each feature and tag, features hashed into buckets (Weinberger et al. 2009).</summary>
internal sealed class LinearModel
{
    private const int Tags = NameTags.Count;
    private const int Last = Tags - 1;
    private const int Places = 2 * WordFeatures.Reach + 1;
    private readonly ModelArray<sbyte> _weights;
    private readonly float _scale;
    private readonly ulong _mask;

    public LinearModel(ModelSections model)
    {
        _weights = model.Read<sbyte>(ModelSection.LinearWeights);
        _scale = model.Read<float>(ModelSection.LinearScale).Span is [var scale] ? scale : throw new InvalidDataException("The model's linear part is damaged.");
        var buckets = _weights.Length / Tags;
        if (!BitOperations.IsPow2(buckets)) throw new InvalidDataException("The model's linear part has not a power of two of rows.");
        _mask = (ulong)buckets - 1;
    }

    /// <summary>Adds the scores of all words of a sentence, nine a word.</summary>
    public void AddScores(ReadOnlySpan<WordType> words, ReadOnlySpan<byte> places, Span<float> scores, float share)
    {
        Span<ulong> together = stackalloc ulong[WordFeatures.MostTogether];
        for (var i = 0; i < words.Length; i++)
        {
            var count = WordFeatures.WriteTogether(words, places, i, together);
            var target = scores.Slice(i * Tags, Tags);
            Add(Sum(together[..count]), share * _scale, target);
            for (var place = -WordFeatures.Reach; place <= WordFeatures.Reach; place++)
                if ((uint)(i + place) < (uint)words.Length) AddWord(words[i + place], place, target, share);
        }
    }

    private void AddWord(WordType word, int place, Span<float> target, float share)
    {
        var scores = (word.LinearScores ??= WordScores(word)).AsSpan((place + WordFeatures.Reach) * Tags, Tags);
        (Vector256.Create<float>(target) + share * Vector256.Create<float>(scores)).CopyTo(target);
        target[Last] += share * scores[Last];
    }

    private float[] WordScores(WordType word)
    {
        var scores = new float[Places * Tags];
        Span<ulong> features = stackalloc ulong[word.Features.Length];
        for (var place = -WordFeatures.Reach; place <= WordFeatures.Reach; place++)
        {
            var here = word.FeaturesAt(place);
            for (var i = 0; i < here.Length; i++) features[i] = WordFeatures.At(here[i], place);
            Add(Sum(features[..here.Length]), _scale, scores.AsSpan((place + WordFeatures.Reach) * Tags, Tags));
        }

        return scores;
    }

    // The weights of a feature are bytes, and a word has some hundred features: sums fit into two bytes.
    private (Vector128<short> First, int Last) Sum(ReadOnlySpan<ulong> features)
    {
        var weights = _weights.Span;
        var (first, last) = (Vector128<short>.Zero, 0);
        foreach (var feature in features)
        {
            var row = weights.Slice((int)(feature & _mask) * Tags, Tags);
            first += Vector128.WidenLower(Vector128.CreateScalarUnsafe(MemoryMarshal.Read<long>(MemoryMarshal.AsBytes(row))).AsSByte());
            last += row[Last];
        }

        return (first, last);
    }

    private static void Add((Vector128<short> First, int Last) sum, float scale, Span<float> target)
    {
        var first = Vector256.ConvertToSingle(Vector256.Create(Vector128.WidenLower(sum.First), Vector128.WidenUpper(sum.First)));
        (Vector256.Create<float>(target) + scale * first).CopyTo(target);
        target[Last] += scale * sum.Last;
    }
}
