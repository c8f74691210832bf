using System.Buffers;

namespace Marsad.Names.Tagging;

/// <summary>The recurrent part of the recogniser: long short-term memory in both directions over word vectors, runs of letters and names of the tables.</summary>
internal sealed class RecurrentModel
{
    /// <summary>Shortest and longest runs of letters.</summary>
    public const int ShortestGram = 1;

    public const int LongestGram = 4;

    private const int Tags = NameTags.Count;
    private const int Group = Matrices.Group;

    // Sentences whose outputs are kept at a time.
    private const int Batch = 32;
    private readonly Vocabulary _vocabulary;
    private readonly ByteRows _grams;
    private readonly float[] _parameters;
    private readonly RecurrentShape _shape;
    private readonly float[] _packedInputs;
    private readonly float[][] _packed;

    public RecurrentModel(ModelSections model, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _grams = new ByteRows(model, ModelSection.RecurrentGrams, ModelSection.RecurrentGramScales);
        _parameters = model.Read<float>(ModelSection.RecurrentWeights).Span.ToArray();
        if (model.Read<int>(ModelSection.RecurrentSizes).Span is not [var hidden]) throw new InvalidDataException("The model's recurrent part is damaged.");
        _shape = new RecurrentShape(vocabulary.Dimensions, _grams.Columns, hidden);
        if (hidden <= 0 || hidden % Matrices.Lane != 0 || _parameters.Length != _shape.Length) throw new InvalidDataException("The model's recurrent part has another size than its head says.");
        _packedInputs = Matrices.Pack(_parameters.AsSpan(RecurrentShape.InputStart), _shape.DenseInputs, _shape.GateColumns);
        _packed = [Matrices.Pack(Part(_shape.ForwardStart, hidden * Half), hidden, Half), Matrices.Pack(Part(_shape.BackwardStart, hidden * Half), hidden, Half)];
    }

    private int Half => RecurrentShape.Gates * _shape.Hidden;

    /// <summary>Works out what flows from words by themselves, together for all that are new: the weights are read once.</summary>
    public void Prepare(IEnumerable<WordType> words)
    {
        WordType[] fresh = [.. words.Where(word => word.RecurrentInputs is null).Distinct()];
        if (fresh.Length == 0) return;
        var (rows, columns) = ((fresh.Length + Group - 1) / Group * Group, _shape.GateColumns);
        var inputs = ArrayPool<float>.Shared.Rent(rows * _shape.DenseInputs);
        var gates = ArrayPool<float>.Shared.Rent(rows * columns);
        for (var i = 0; i < fresh.Length; i++)
        {
            WriteDense(fresh[i], inputs.AsSpan(i * _shape.DenseInputs, _shape.DenseInputs));
            Part(_shape.BiasStart, columns).CopyTo(gates.AsSpan(i * columns));
        }

        inputs.AsSpan(fresh.Length * _shape.DenseInputs).Clear();
        Matrices.AddPackedProduct(gates, inputs, _packedInputs, rows, _shape.DenseInputs, columns);
        for (var i = 0; i < fresh.Length; i++)
        {
            var flow = gates.AsSpan(i * columns, columns).ToArray();
            foreach (var flag in RecurrentShape.FlagsOf(fresh[i])) VectorMath.AddScaled(flow, 1, InputRow(_shape.DenseInputs + flag));
            fresh[i].RecurrentInputs = flow;
        }

        ArrayPool<float>.Shared.Return(inputs);
        ArrayPool<float>.Shared.Return(gates);
    }

    /// <summary>Adds the scores of sentences of prepared words.</summary>
    public void AddScores(IEnumerable<ScoredSentence> sentences, float share)
    {
        foreach (var batch in sentences.OrderByDescending(sentence => sentence.Words.Length).Chunk(Batch))
        {
            var lanes = Lanes(batch);
            var outputs = ArrayPool<float>.Shared.Rent(lanes.Sum(lane => lane.Count) * 2 * _shape.Hidden);
            for (var direction = 0; direction < 2; direction++) RunDirection(lanes, outputs, direction);
            AddResults(lanes, outputs, share);
            ArrayPool<float>.Shared.Return(outputs);
        }
    }

    // The words of sentences one after the other, in lanes of about the same length; the longest sentences come first.
    private static List<(ScoredSentence Sentence, int Word)>[] Lanes(ScoredSentence[] sentences)
    {
        var lanes = new List<(ScoredSentence Sentence, int Word)>[Group];
        for (var i = 0; i < Group; i++) lanes[i] = [];
        foreach (var sentence in sentences)
        {
            var shortest = lanes.MinBy(lane => lane.Count)!;
            for (var word = 0; word < sentence.Words.Length; word++) shortest.Add((sentence, word));
        }

        return lanes;
    }

    private void AddResults(List<(ScoredSentence Sentence, int Word)>[] lanes, float[] outputs, float share)
    {
        var words = lanes.Sum(lane => lane.Count);
        var results = ArrayPool<float>.Shared.Rent(words * RecurrentShape.Outputs);
        for (var i = 0; i < words; i++) Part(_shape.OutputBiasStart, RecurrentShape.Outputs).CopyTo(results.AsSpan(i * RecurrentShape.Outputs));
        Matrices.AddProduct(results, outputs, 2 * _shape.Hidden, 1, _parameters.AsSpan(_shape.OutputStart), words, 2 * _shape.Hidden, RecurrentShape.Outputs);
        var at = 0;
        foreach (var lane in lanes)
            foreach (var (sentence, word) in lane)
            {
                var result = results.AsSpan(at++ * RecurrentShape.Outputs, Tags);
                var scores = sentence.Scores.AsSpan(word * Tags, Tags);
                for (var tag = 0; tag < Tags; tag++) scores[tag] += share * result[tag];
            }

        ArrayPool<float>.Shared.Return(results);
    }

    private void WriteDense(WordType word, Span<float> inputs)
    {
        _vocabulary.WriteVector(word.Row, word.Stem, inputs[.._shape.Vector]);
        var grams = inputs[_shape.Vector..];
        grams.Clear();
        Span<int> buckets = stackalloc int[CharacterGrams.Most];
        var count = CharacterGrams.Write(word.Stem, ShortestGram, LongestGram, _grams.Rows, buckets);
        foreach (var bucket in buckets[..count]) _grams.Add(bucket, grams);
        var root = MathF.Sqrt(count);
        foreach (ref var value in grams) value /= root;
    }

    private void RunDirection(List<(ScoredSentence Sentence, int Word)>[] lanes, float[] outputs, int direction)
    {
        var hidden = _shape.Hidden;
        var (flows, previous, memories) = (new float[Group * Half], new float[Group * hidden], new float[Group * hidden]);
        for (int step = 0, longest = lanes.Max(lane => lane.Count); step < longest; step++)
        {
            for (var row = 0; row < Group; row++)
            {
                if (step >= lanes[row].Count) continue;
                var (sentence, word) = lanes[row][Place(lanes[row].Count, step, direction)];
                WriteFlow(sentence, word, direction, flows.AsSpan(row * Half, Half));
                if (word != Place(sentence.Words.Length, 0, direction)) continue;
                previous.AsSpan(row * hidden, hidden).Clear();
                memories.AsSpan(row * hidden, hidden).Clear();
            }

            Matrices.AddPackedProduct(flows, previous, _packed[direction], Group, hidden, Half);
            for (var (row, start) = (0, 0); row < Group; start += lanes[row++].Count)
            {
                if (step >= lanes[row].Count) continue;
                var memory = memories.AsSpan(row * hidden, hidden);
                var output = previous.AsSpan(row * hidden, hidden);
                MemoryCell.Step(flows.AsSpan(row * Half, Half), memory, memory, output);
                output.CopyTo(outputs.AsSpan((start + Place(lanes[row].Count, step, direction)) * 2 * hidden + direction * hidden));
            }
        }
    }

    // What flows into the gates of a direction from a word and from its places in names of the tables.
    private void WriteFlow(ScoredSentence sentence, int word, int direction, Span<float> flow)
    {
        sentence.Words[word].RecurrentInputs.AsSpan(direction * Half, Half).CopyTo(flow);
        var places = sentence.Places.AsSpan(word * PhraseTable.Kinds, PhraseTable.Kinds);
        for (var kind = 0; kind < places.Length; kind++)
            if (places[kind] > 0) VectorMath.AddScaled(flow, 1, InputRow(_shape.WordInputs + RecurrentShape.PhraseFlag(kind, places[kind])).Slice(direction * Half, Half));
    }

    private ReadOnlySpan<float> InputRow(int input) => Part(RecurrentShape.InputStart + input * _shape.GateColumns, _shape.GateColumns);

    private static int Place(int length, int step, int direction) => direction == 0 ? step : length - 1 - step;

    private ReadOnlySpan<float> Part(int start, int length) => _parameters.AsSpan(start, length);
}
