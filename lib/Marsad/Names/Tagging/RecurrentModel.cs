using System.Buffers;

namespace Marsad.Names.Tagging;

/// <summary>The recurrent part of the recogniser: long short-term memory in both directions over word vectors, runs of letters and names of the tables.</summary>
internal sealed class RecurrentModel
{
    /// <summary>Sentences that are worked out together.</summary>
    public const int Group = 4;

    /// <summary>Shortest and longest runs of letters.</summary>
    public const int ShortestGram = 1;

    public const int LongestGram = 4;

    private const int Tags = NameTags.Count;
    private readonly Vocabulary _vocabulary;
    private readonly ByteRows _grams;
    private readonly float[] _parameters;
    private readonly RecurrentShape _shape;
    private readonly float[][] _packed;

    public RecurrentModel(ModelSections model, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _grams = new ByteRows(model, ModelSection.RecurrentGrams, ModelSection.RecurrentGramScales);
        _parameters = model.Read<float>(ModelSection.RecurrentWeights).Span.ToArray();
        if (model.Read<int>(ModelSection.RecurrentSizes).Span is not [var hidden]) throw new InvalidDataException("The model's recurrent part is damaged.");
        _shape = new RecurrentShape(vocabulary.Dimensions, _grams.Columns, hidden);
        if (hidden <= 0 || hidden % Matrices.Lane != 0 || _parameters.Length != _shape.Length) throw new InvalidDataException("The model's recurrent part has another size than its head says.");
        var half = RecurrentShape.Gates * hidden;
        _packed = [Matrices.Pack(Part(_shape.ForwardStart, hidden * half), hidden, half), Matrices.Pack(Part(_shape.BackwardStart, hidden * half), hidden, half)];
    }

    /// <summary>Adds the scores of up to four sentences, the longest first: the weights are read once for all.</summary>
    public void AddScores(ReadOnlySpan<ScoredSentence> sentences, float share)
    {
        var (columns, words) = (_shape.GateColumns, 0);
        foreach (var sentence in sentences) words += sentence.Words.Length;
        var gates = ArrayPool<float>.Shared.Rent(words * columns);
        var outputs = ArrayPool<float>.Shared.Rent(words * 2 * _shape.Hidden);
        var at = 0;
        foreach (var sentence in sentences)
            for (var i = 0; i < sentence.Words.Length; i++, at++)
                WriteInputs(sentence.Words[i], sentence.Places.AsSpan(i * PhraseTable.Kinds, PhraseTable.Kinds), gates.AsSpan(at * columns, columns));
        for (var direction = 0; direction < 2; direction++) RunDirection(sentences, gates, outputs, direction);
        AddResults(sentences, outputs, words, share);
        ArrayPool<float>.Shared.Return(gates);
        ArrayPool<float>.Shared.Return(outputs);
    }

    private void AddResults(ReadOnlySpan<ScoredSentence> sentences, float[] outputs, int words, float share)
    {
        var results = new float[words * RecurrentShape.Outputs];
        for (var i = 0; i < words; i++) Part(_shape.OutputBiasStart, RecurrentShape.Outputs).CopyTo(results.AsSpan(i * RecurrentShape.Outputs));
        Matrices.AddProduct(results, outputs, 2 * _shape.Hidden, 1, _parameters.AsSpan(_shape.OutputStart), words, 2 * _shape.Hidden, RecurrentShape.Outputs);
        var at = 0;
        foreach (var sentence in sentences)
            for (var i = 0; i < sentence.Words.Length; i++, at++)
                for (var tag = 0; tag < Tags; tag++) sentence.Scores[i * Tags + tag] += share * results[at * RecurrentShape.Outputs + tag];
    }

    private void WriteInputs(WordType word, ReadOnlySpan<byte> places, Span<float> gates)
    {
        (word.RecurrentInputs ??= Inputs(word)).CopyTo(gates);
        for (var kind = 0; kind < places.Length; kind++)
            if (places[kind] > 0) VectorMath.AddScaled(gates, 1, Part(RecurrentShape.InputStart + (_shape.WordInputs + RecurrentShape.PhraseFlag(kind, places[kind])) * _shape.GateColumns, _shape.GateColumns));
    }

    private float[] Inputs(WordType word)
    {
        Span<float> inputs = stackalloc float[_shape.WordInputs];
        _vocabulary.WriteVector(word.Row, word.Stem, inputs[.._shape.Vector]);
        WriteGrams(word, inputs.Slice(_shape.Vector, _shape.Gram));
        RecurrentShape.WriteFlags(word, inputs[(_shape.Vector + _shape.Gram)..]);
        var gates = Part(_shape.BiasStart, _shape.GateColumns).ToArray();
        Matrices.AddProduct(gates, inputs, _shape.WordInputs, 1, _parameters.AsSpan(RecurrentShape.InputStart), 1, _shape.WordInputs, _shape.GateColumns);
        return gates;
    }

    private void WriteGrams(WordType word, Span<float> target)
    {
        target.Clear();
        Span<int> buckets = stackalloc int[CharacterGrams.Most];
        var count = CharacterGrams.Write(word.Stem, ShortestGram, LongestGram, _grams.Rows, buckets);
        foreach (var bucket in buckets[..count]) _grams.Add(bucket, target);
        foreach (ref var value in target) value /= MathF.Sqrt(count);
    }

    private void RunDirection(ReadOnlySpan<ScoredSentence> sentences, float[] gates, float[] outputs, int direction)
    {
        var (hidden, half) = (_shape.Hidden, RecurrentShape.Gates * _shape.Hidden);
        var (flows, previous, memories) = (new float[Group * half], new float[Group * hidden], new float[Group * hidden]);
        for (var step = 0; step < sentences[0].Words.Length; step++)
        {
            var rows = 0;
            for (var start = 0; rows < sentences.Length && sentences[rows].Words.Length > step; start += sentences[rows++].Words.Length)
                gates.AsSpan(Place(start, sentences[rows], step, direction) * 2 * half + direction * half, half).CopyTo(flows.AsSpan(rows * half));
            if (step > 0) Matrices.AddPackedProduct(flows, previous, _packed[direction], rows, hidden, half);
            for (var (row, start) = (0, 0); row < rows; start += sentences[row++].Words.Length)
            {
                var memory = memories.AsSpan(row * hidden, hidden);
                var output = previous.AsSpan(row * hidden, hidden);
                MemoryCell.Step(flows.AsSpan(row * half, half), memory, memory, output);
                output.CopyTo(outputs.AsSpan(Place(start, sentences[row], step, direction) * 2 * hidden + direction * hidden));
            }
        }
    }

    private static int Place(int start, ScoredSentence sentence, int step, int direction) => start + (direction == 0 ? step : sentence.Words.Length - 1 - step);

    private ReadOnlySpan<float> Part(int start, int length) => _parameters.AsSpan(start, length);
}
