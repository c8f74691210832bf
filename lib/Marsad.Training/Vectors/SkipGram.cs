using Marsad.Names.Tagging;
using Marsad.Training.Numerics;

namespace Marsad.Training.Vectors;

/// <summary>Word vectors by skip-grams with negative sampling and runs of letters (Bojanowski et al. 2017), words before and after told apart (Ling et al. 2015).</summary>
internal sealed class SkipGram
{
    private const int NegativeTableSize = 1 << 22;
    private const int Sides = 2;
    private readonly StemmedText _text;
    private readonly SkipGramOptions _options;
    private readonly SeededRandom _random;
    private readonly float[] _words;
    private readonly float[] _grams;
    private readonly float[] _contexts;
    private readonly int[][] _gramsOf;
    private readonly int[] _negatives;
    private readonly float[] _keep;

    private SkipGram(StemmedText text, SkipGramOptions options)
    {
        (_text, _options, _random) = (text, options, new SeededRandom(options.Seed));
        _words = RandomRows(text.Words.Count);
        _grams = RandomRows(options.GramBuckets);
        _contexts = new float[Sides * text.Words.Count * options.Dimensions];
        _gramsOf = [.. text.Words.Select(Grams)];
        _negatives = NegativeTable(text.Counts);
        var total = text.Counts.Sum(count => (long)count);
        _keep = [.. text.Counts.Select(count => options.FrequentShare * total / Math.Max(count, 1)).Select(ratio => MathF.Sqrt(ratio) + ratio)];
    }

    /// <summary>Trains vectors; <paramref name="report"/> is told the number of each epoch that is done.</summary>
    public static TrainedVectors Train(StemmedText text, SkipGramOptions options, Action<int> report)
    {
        var trainer = new SkipGram(text, options);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            trainer.RunEpoch(epoch);
            report(epoch + 1);
        }

        return trainer.Finish();
    }

    private void RunEpoch(int epoch)
    {
        var (input, gradient) = (new float[_options.Dimensions], new float[_options.Dimensions]);
        var (start, done) = (0, 0L);
        var sentence = new List<int>();
        for (var i = 0; i <= _text.Tokens.Length; i++)
        {
            if (i < _text.Tokens.Length && _text.Tokens[i] != StemmedText.Break) continue;
            sentence.Clear();
            for (var j = start; j < i; j++)
                if (_keep[_text.Tokens[j]] >= 1 || _random.Unit() < _keep[_text.Tokens[j]]) sentence.Add(_text.Tokens[j]);
            var progress = (epoch + (float)done / _text.Tokens.Length) / _options.Epochs;
            Sentence(sentence, _options.Rate * Math.Max(1 - progress, 1e-4f), input, gradient);
            done += i - start + 1;
            start = i + 1;
        }
    }

    private void Sentence(List<int> sentence, float rate, float[] input, float[] gradient)
    {
        for (var center = 0; center < sentence.Count; center++)
        {
            var word = sentence[center];
            Compose(word, input);
            Array.Clear(gradient);
            var reach = 1 + _random.Below(_options.Window);
            var (first, last) = (Math.Max(0, center - reach), Math.Min(sentence.Count - 1, center + reach));
            for (var other = first; other <= last; other++)
                if (other != center) Predict(input, gradient, sentence[other], other < center ? 0 : 1, 1, rate);
            // The words that are not there are drawn once for all that are: as good, and half the memory to walk through.
            var weight = (float)(last - first) * _options.Negatives / _options.Drawn;
            for (var drawn = 0; drawn < _options.Drawn; drawn++)
                Predict(input, gradient, _negatives[_random.Below(NegativeTableSize)], drawn % Sides, 0, rate * weight);
            Spread(word, gradient);
        }
    }

    private void Predict(float[] input, float[] gradient, int word, int side, float wanted, float rate)
    {
        var row = _contexts.AsSpan((side * _text.Words.Count + word) * _options.Dimensions, _options.Dimensions);
        var step = rate * (wanted - 1 / (1 + VectorMath.Exp(-VectorMath.Dot(input, row))));
        VectorMath.AddScaled(gradient, step, row);
        VectorMath.AddScaled(row, step, input);
    }

    private void Compose(int word, Span<float> target)
    {
        Row(_words, word).CopyTo(target);
        foreach (var gram in _gramsOf[word]) VectorMath.AddScaled(target, 1, Row(_grams, gram));
        var share = 1f / (1 + _gramsOf[word].Length);
        foreach (ref var value in target) value *= share;
    }

    private void Spread(int word, float[] gradient)
    {
        // As in fastText, every part takes the whole step.
        VectorMath.AddScaled(Row(_words, word), 1, gradient);
        foreach (var gram in _gramsOf[word]) VectorMath.AddScaled(Row(_grams, gram), 1, gradient);
    }

    private TrainedVectors Finish()
    {
        var vectors = new float[_words.Length];
        for (var word = 0; word < _text.Words.Count; word++) Compose(word, Row(vectors, word));
        return new TrainedVectors(_text.Words, _text.Counts, vectors, _grams, _options);
    }

    private int[] Grams(string word)
    {
        Span<int> buckets = stackalloc int[CharacterGrams.Most];
        if (!char.IsLetter(word[0]) || word[^1] == '+') return [];
        return buckets[..CharacterGrams.Write(word, _options.ShortestGram, _options.LongestGram, _options.GramBuckets, buckets)].ToArray();
    }

    private Span<float> Row(float[] matrix, int row) => matrix.AsSpan(row * _options.Dimensions, _options.Dimensions);

    private float[] RandomRows(int rows)
    {
        var matrix = new float[rows * _options.Dimensions];
        foreach (ref var value in matrix.AsSpan()) value = (_random.Unit() * 2 - 1) / _options.Dimensions;
        return matrix;
    }

    // Words by their counts to the power of three quarters.
    private static int[] NegativeTable(int[] counts)
    {
        var weights = counts.Select(count => Math.Sqrt(count) * Math.Sqrt(Math.Sqrt(count))).ToArray();
        var (total, sum, word) = (weights.Sum(), weights[0], 0);
        var table = new int[NegativeTableSize];
        for (var i = 0; i < table.Length; i++)
        {
            while (word < weights.Length - 1 && sum < (i + 0.5) / NegativeTableSize * total) sum += weights[++word];
            table[i] = word;
        }

        return table;
    }
}
