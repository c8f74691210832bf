using Marsad.Names.Tagging;
using Marsad.Training.Numerics;

namespace Marsad.Training.Recurrent;

/// <summary>The numbers that the recurrent part learns, their slopes, and the step from one to the next.</summary>
internal sealed class RecurrentWeights
{
    private const int Tags = NameTags.Count;

    // Filled up to whole vectors.
    private const int TransitionLength = (TagTransitions.Count + 7) / 8 * 8;
    private readonly float _clip;
    private readonly Adam _steps;
    private readonly Adam _transitionSteps;

    public RecurrentWeights(RecurrentShape shape, RecurrentOptions options, SeededRandom random)
    {
        (Shape, _clip) = (shape, options.Clip);
        (Parameters, Gradient) = (new float[shape.Length], new float[shape.Length]);
        (Transitions, Pairs) = (new float[TransitionLength], new float[TransitionLength]);
        TagTransitions.NewTable().CopyTo(Transitions, 0);
        (_steps, _transitionSteps) = (new Adam(shape.Length, options.Averaging), new Adam(TransitionLength, options.Averaging));
        Grams = new GramTable(options.GramBuckets, options.Gram, random);
        var half = RecurrentShape.Gates * shape.Hidden;
        Turned = [new float[half * shape.Hidden], new float[half * shape.Hidden]];
        TurnedOutputs = new float[RecurrentShape.Outputs * 2 * shape.Hidden];
        TurnedGrams = new float[shape.GateColumns * shape.Gram];
        Initialize(random);
    }

    public RecurrentShape Shape { get; }

    public float[] Parameters { get; }

    public float[] Gradient { get; }

    public float[] Transitions { get; }

    /// <summary>Slopes of the transitions.</summary>
    public float[] Pairs { get; }

    public GramTable Grams { get; }

    /// <summary>The recurrent matrix of each direction with rows and columns exchanged, as of the beginning of a step.</summary>
    public float[][] Turned { get; }

    public float[] TurnedOutputs { get; }

    public float[] TurnedGrams { get; }

    /// <summary>Brings the exchanged matrices up to date.</summary>
    public void BeginStep()
    {
        var half = RecurrentShape.Gates * Shape.Hidden;
        Turn(Shape.ForwardStart, Shape.Hidden, half, Turned[0]);
        Turn(Shape.BackwardStart, Shape.Hidden, half, Turned[1]);
        Turn(Shape.OutputStart, 2 * Shape.Hidden, RecurrentShape.Outputs, TurnedOutputs);
        Turn(RecurrentShape.InputStart + Shape.Vector * Shape.GateColumns, Shape.Gram, Shape.GateColumns, TurnedGrams);
    }

    /// <summary>Takes a step against the slopes gathered since the last one.</summary>
    public void EndStep(float rate)
    {
        var length = MathF.Sqrt(VectorMath.Dot(Gradient.AsSpan(0, Gradient.Length / 8 * 8), Gradient));
        for (var i = 0; length > _clip && i < Gradient.Length; i++) Gradient[i] *= _clip / length;
        _steps.Step(Parameters, Gradient, rate);
        for (var i = 0; i < TagTransitions.Count; i++)
            if (!TagTransitions.IsAllowed(i)) Pairs[i] = 0;
        _transitionSteps.Step(Transitions, Pairs, rate);
    }

    /// <summary>Writes the averaged numbers.</summary>
    public void Write(ModelWriter model)
    {
        model.SetRows(ModelSection.RecurrentGrams, ModelSection.RecurrentGramScales, Grams.Values, Shape.Gram);
        model.Set<float>(ModelSection.RecurrentWeights, _steps.Average);
        model.Set<int>(ModelSection.RecurrentSizes, [Shape.Hidden]);
        var transitions = TagTransitions.NewTable();
        for (var i = 0; i < transitions.Length; i++)
            if (transitions[i] == 0) transitions[i] = _transitionSteps.Average[i];
        model.Set<float>(ModelSection.RecurrentTransitions, transitions);
    }

    private void Initialize(SeededRandom random)
    {
        var half = RecurrentShape.Gates * Shape.Hidden;
        Fill(RecurrentShape.InputStart, Shape.Inputs * Shape.GateColumns, MathF.Sqrt(6f / (Shape.Inputs + Shape.Hidden)), random);
        Fill(Shape.ForwardStart, 2 * Shape.Hidden * half, MathF.Sqrt(3f / Shape.Hidden), random);
        Fill(Shape.OutputStart, 2 * Shape.Hidden * RecurrentShape.Outputs, MathF.Sqrt(6f / (2 * Shape.Hidden + Tags)), random);
        // A cell begins by keeping what it has.
        for (var direction = 0; direction < 2; direction++) Parameters.AsSpan(Shape.BiasStart + direction * half + Shape.Hidden, Shape.Hidden).Fill(1);
    }

    private void Fill(int start, int length, float most, SeededRandom random)
    {
        foreach (ref var value in Parameters.AsSpan(start, length)) value = (random.Unit() * 2 - 1) * most;
    }

    private void Turn(int start, int rows, int columns, float[] target)
    {
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++) target[column * rows + row] = Parameters[start + row * columns + column];
    }
}
