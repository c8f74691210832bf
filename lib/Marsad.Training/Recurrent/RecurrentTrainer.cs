using Marsad.Names.Tagging;
using Marsad.Training.Linear;
using Marsad.Training.Numerics;

namespace Marsad.Training.Recurrent;

/// <summary>Trains the recurrent part with a linear chain over its outputs (BiLSTM-CRF, Huang, Xu and Yu 2015; Lample et al. 2016).</summary>
internal sealed class RecurrentTrainer
{
    private const int Tags = NameTags.Count;
    private const int Outputs = RecurrentShape.Outputs;
    private readonly RecurrentShape _shape;
    private readonly RecurrentOptions _options;
    private readonly SeededRandom _random;
    private readonly RecurrentWeights _weights;
    private readonly RecurrentInputs _inputs;
    private readonly DirectionPass[] _passes;

    private RecurrentTrainer(Vocabulary vocabulary, RecurrentOptions options)
    {
        (_options, _random) = (options, new SeededRandom(options.Seed));
        _shape = new RecurrentShape(vocabulary.Dimensions, options.Gram, options.Hidden);
        _weights = new RecurrentWeights(_shape, options, _random);
        _inputs = new RecurrentInputs(vocabulary, _weights);
        _passes = [new DirectionPass(_shape, 0), new DirectionPass(_shape, 1)];
    }

    /// <summary>Trains in phases and writes the averaged model; <paramref name="report"/> is told each epoch and its mean loss.</summary>
    public static void Train(IReadOnlyList<TrainingPhase> phases, Vocabulary vocabulary, RecurrentOptions options, ModelWriter model, Action<int, double> report)
    {
        var trainer = new RecurrentTrainer(vocabulary, options);
        foreach (var phase in phases)
        {
            var order = Enumerable.Range(0, phase.Sentences.Count).ToArray();
            for (var epoch = 1; epoch <= phase.Epochs; epoch++)
            {
                trainer._random.Shuffle<int>(order);
                report(epoch, trainer.RunEpoch(phase, order, epoch - 1));
            }
        }

        trainer._weights.Write(model);
    }

    private double RunEpoch(TrainingPhase phase, int[] order, int epoch)
    {
        var loss = 0.0;
        for (var start = 0; start < order.Length; start += _options.Batch)
        {
            _weights.BeginStep();
            var rest = 1 - (epoch + (float)start / order.Length) / phase.Epochs;
            foreach (var sentence in order.AsSpan(start, Math.Min(_options.Batch, order.Length - start))) loss += Learn(phase.Sentences[sentence], _options.GramRate * rest);
            _weights.EndStep(phase.Rate * rest);
        }

        return loss / order.Length;
    }

    private double Learn(PreparedSentence sentence, float gramRate)
    {
        var (length, gradient) = (sentence.Words.Length, _weights.Gradient);
        var inputs = _inputs.Of(sentence);
        var inputMask = Mask(inputs, _options.InputDropout);
        var gates = Repeat(_shape.BiasStart, _shape.GateColumns, length);
        Matrices.AddProduct(gates, inputs, _shape.Inputs, 1, _weights.Parameters, length, _shape.Inputs, _shape.GateColumns);
        var outputs = new float[length * 2 * _shape.Hidden];
        foreach (var pass in _passes) pass.Run(_weights.Parameters, gates, outputs, length);
        var dropped = outputs.ToArray();
        var outputMask = Mask(dropped, _options.OutputDropout);
        var (loss, slopes) = Loss(sentence, dropped);

        var outputSlopes = LearnOutputs(dropped, slopes, outputMask, length);
        foreach (var (direction, pass) in _passes.Index()) pass.RunBack(_weights.Turned[direction], gates, outputs, outputSlopes, gradient, length);
        Matrices.AddProduct(gradient, inputs, 1, _shape.Inputs, gates, _shape.Inputs, length, _shape.GateColumns);
        AddRows(gates, _shape.BiasStart, _shape.GateColumns, length);
        _inputs.Learn(sentence, gates, inputMask, gramRate);
        return loss;
    }

    private float[] LearnOutputs(float[] dropped, float[] slopes, float[] mask, int length)
    {
        var columns = 2 * _shape.Hidden;
        Matrices.AddProduct(_weights.Gradient.AsSpan(_shape.OutputStart), dropped, 1, columns, slopes, columns, length, Outputs);
        AddRows(slopes, _shape.OutputBiasStart, Outputs, length);
        var result = new float[dropped.Length];
        Matrices.AddProduct(result, slopes, Outputs, 1, _weights.TurnedOutputs, length, Outputs, columns);
        Multiply(result, mask);
        return result;
    }

    private (double Loss, float[] Slopes) Loss(PreparedSentence sentence, float[] outputs)
    {
        var (length, tags) = (sentence.Words.Length, sentence.Tags);
        var slopes = Repeat(_shape.OutputBiasStart, Outputs, length);
        Matrices.AddProduct(slopes, outputs, 2 * _shape.Hidden, 1, _weights.Parameters.AsSpan(_shape.OutputStart), length, 2 * _shape.Hidden, Outputs);
        var (scores, marginals) = (new float[length * Tags], new float[length * Tags]);
        for (var i = 0; i < length; i++) slopes.AsSpan(i * Outputs, Tags).CopyTo(scores.AsSpan(i * Tags));
        var loss = TagLattice.Marginals(scores, new TagTransitions(_weights.Transitions), marginals, _weights.Pairs);
        Array.Clear(slopes);
        for (var i = 0; i < length; i++)
        {
            var pair = (i == 0 ? Tags : tags[i - 1]) * Tags + tags[i];
            loss -= scores[i * Tags + tags[i]] + _weights.Transitions[pair];
            _weights.Pairs[pair] -= 1;
            marginals[i * Tags + tags[i]] -= 1;
            marginals.AsSpan(i * Tags, Tags).CopyTo(slopes.AsSpan(i * Outputs));
        }

        return (loss, slopes);
    }

    private float[] Repeat(int start, int columns, int rows)
    {
        var result = new float[rows * columns];
        for (var row = 0; row < rows; row++) _weights.Parameters.AsSpan(start, columns).CopyTo(result.AsSpan(row * columns));
        return result;
    }

    private void AddRows(float[] rows, int start, int columns, int count)
    {
        for (var row = 0; row < count; row++) VectorMath.AddScaled(_weights.Gradient.AsSpan(start, columns), 1, rows.AsSpan(row * columns, columns));
    }

    private float[] Mask(float[] values, float dropout)
    {
        var mask = new float[values.Length];
        for (var i = 0; i < mask.Length; i++) mask[i] = _random.Unit() < dropout ? 0 : 1 / (1 - dropout);
        Multiply(values, mask);
        return mask;
    }

    private static void Multiply(float[] values, float[] factors)
    {
        for (var i = 0; i < values.Length; i++) values[i] *= factors[i];
    }
}
