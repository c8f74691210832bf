using Marsad.Names.Tagging;
using Marsad.Training.Numerics;

namespace Marsad.Training.Linear;

/// <summary>Trains a linear-chain conditional random field by stochastic gradients with a rate of its own for each weight (AdaGrad, Duchi et al. 2011).</summary>
internal sealed class LinearTrainer
{
    private const int Tags = NameTags.Count;
    private const float Tiny = 1e-6f;
    private readonly LinearOptions _options;
    private readonly SeededRandom _random;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _transitions = TagTransitions.NewTable();
    private readonly float[] _transitionSquares = new float[TagTransitions.Count];
    private readonly (int[] Features, int[] Starts)[] _features;
    private readonly IReadOnlyList<PreparedSentence> _sentences;

    private LinearTrainer(IReadOnlyList<PreparedSentence> sentences, LinearOptions options)
    {
        (_sentences, _options, _random) = (sentences, options, new SeededRandom(options.Seed));
        _weights = new float[options.Buckets * Tags];
        _squares = new float[options.Buckets * Tags];
        _features = [.. sentences.Select(sentence => FeaturesOf(sentence, options.Buckets))];
    }

    /// <summary>Trains on sentences and writes weights and transitions into a model; <paramref name="report"/> is told each epoch and its mean loss.</summary>
    public static void Train(IReadOnlyList<PreparedSentence> sentences, LinearOptions options, ModelWriter model, Action<int, double> report)
    {
        var trainer = new LinearTrainer(sentences, options);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            trainer._random.Shuffle<int>(order);
            report(epoch, order.Sum(trainer.Learn) / order.Length);
        }

        trainer.Write(model);
    }

    private double Learn(int sentence)
    {
        var (features, starts) = _features[sentence];
        var tags = _sentences[sentence].Tags;
        var kept = Keep(features, starts);
        var (scores, marginals, pairs) = (new float[tags.Length * Tags], new float[tags.Length * Tags], new float[TagTransitions.Count]);
        Score(kept, starts, scores);
        var loss = TagLattice.Marginals(scores, new TagTransitions(_transitions), marginals, pairs);
        for (var i = 0; i < tags.Length; i++)
        {
            loss -= scores[i * Tags + tags[i]] + _transitions[(i == 0 ? Tags : tags[i - 1]) * Tags + tags[i]];
            marginals[i * Tags + tags[i]] -= 1;
            pairs[(i == 0 ? Tags : tags[i - 1]) * Tags + tags[i]] -= 1;
        }

        for (var i = 0; i < tags.Length; i++)
            for (var j = starts[i]; j < starts[i + 1]; j++)
                if (kept[j] >= 0) Step(kept[j] * Tags, marginals.AsSpan(i * Tags, Tags));
        Step(pairs);
        return loss;
    }

    private int[] Keep(int[] features, int[] starts)
    {
        var kept = features.ToArray();
        for (var j = 0; j < starts[^1]; j++)
            if (_random.Unit() < _options.Dropout) kept[j] = -1;
        return kept;
    }

    private void Score(int[] kept, int[] starts, float[] scores)
    {
        var share = 1 / (1 - _options.Dropout);
        for (var i = 0; i + 1 < starts.Length; i++)
        {
            var target = scores.AsSpan(i * Tags, Tags);
            for (var j = starts[i]; j < starts[i + 1]; j++)
            {
                if (kept[j] < 0) continue;
                var weights = _weights.AsSpan(kept[j] * Tags, Tags);
                for (var tag = 0; tag < Tags; tag++) target[tag] += weights[tag];
            }

            for (var tag = 0; tag < Tags; tag++) target[tag] *= share;
        }
    }

    private void Step(int start, ReadOnlySpan<float> gradient)
    {
        var weights = _weights.AsSpan(start, Tags);
        var squares = _squares.AsSpan(start, Tags);
        for (var tag = 0; tag < Tags; tag++)
        {
            var slope = gradient[tag] + _options.Decay * weights[tag];
            squares[tag] += slope * slope;
            weights[tag] -= _options.Rate * slope / (MathF.Sqrt(squares[tag]) + Tiny);
        }
    }

    private void Step(float[] pairs)
    {
        for (var i = 0; i < pairs.Length; i++)
        {
            if (!TagTransitions.IsAllowed(i)) continue;
            _transitionSquares[i] += pairs[i] * pairs[i];
            _transitions[i] -= _options.Rate * pairs[i] / (MathF.Sqrt(_transitionSquares[i]) + Tiny);
        }
    }

    private void Write(ModelWriter model)
    {
        var bytes = new sbyte[_weights.Length];
        var scale = ModelWriter.Quantize(_weights, bytes);
        model.Set<sbyte>(ModelSection.LinearWeights, bytes);
        model.Set<float>(ModelSection.LinearScale, [scale]);
        model.Set<float>(ModelSection.LinearTransitions, _transitions);
    }

    private static (int[] Features, int[] Starts) FeaturesOf(PreparedSentence sentence, int buckets)
    {
        var (features, starts) = (new List<int>(), new List<int> { 0 });
        Span<ulong> together = stackalloc ulong[WordFeatures.MostTogether];
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            var count = WordFeatures.WriteTogether(sentence.Words, sentence.Places, i, together);
            foreach (var feature in together[..count]) features.Add((int)(feature % (ulong)buckets));
            for (var place = -WordFeatures.Reach; place <= WordFeatures.Reach; place++)
                if ((uint)(i + place) < (uint)sentence.Words.Length)
                    foreach (var feature in sentence.Words[i + place].FeaturesAt(place)) features.Add((int)(WordFeatures.At(feature, place) % (ulong)buckets));
            starts.Add(features.Count);
        }

        return ([.. features], [.. starts]);
    }
}
