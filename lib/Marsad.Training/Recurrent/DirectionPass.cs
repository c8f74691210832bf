using Marsad.Names.Tagging;

namespace Marsad.Training.Recurrent;

/// <summary>One direction of the recurrent layer over a sentence, there and back.</summary>
internal sealed class DirectionPass(RecurrentShape shape, int direction)
{
    private readonly int _hidden = shape.Hidden;
    private readonly int _half = RecurrentShape.Gates * shape.Hidden;
    private float[] _memories = [];
    private float[] _flows = [];
    private float[] _before = [];

    private int Start => direction == 0 ? shape.ForwardStart : shape.BackwardStart;

    /// <summary>Turns the flows of a sentence into gates in place, and writes the outputs of this direction.</summary>
    public void Run(float[] parameters, float[] gates, float[] outputs, int length)
    {
        if (_memories.Length < length * _hidden) (_memories, _flows, _before) = (new float[length * _hidden], new float[length * _half], new float[length * _hidden]);
        var weights = parameters.AsSpan(Start, _hidden * _half);
        var nothing = new float[_hidden];
        for (var step = 0; step < length; step++)
        {
            var i = At(step, length);
            var flow = gates.AsSpan(i * 2 * _half + direction * _half, _half);
            if (step > 0) Matrices.AddProduct(flow, Output(outputs, At(step - 1, length)), _hidden, 1, weights, 1, _hidden, _half);
            MemoryCell.Step(flow, step > 0 ? Memory(At(step - 1, length)) : nothing, Memory(i), Output(outputs, i));
        }
    }

    /// <summary>From the slopes of the outputs to those of the flows, in place of the gates; adds the slopes of the weights.</summary>
    /// <param name="turned">The weights of this direction with rows and columns exchanged.</param>
    public void RunBack(float[] turned, float[] gates, float[] outputs, float[] outputSlopes, float[] gradient, int length)
    {
        var (nothing, memorySlope) = (new float[_hidden], new float[_hidden]);
        for (var step = length - 1; step >= 0; step--)
        {
            var i = At(step, length);
            var flow = gates.AsSpan(i * 2 * _half + direction * _half, _half);
            MemoryCell.StepBack(flow, step > 0 ? Memory(At(step - 1, length)) : nothing, Memory(i), Output(outputSlopes, i), memorySlope);
            flow.CopyTo(_flows.AsSpan(step * _half));
            if (step == 0) continue;
            Matrices.AddProduct(Output(outputSlopes, At(step - 1, length)), flow, _half, 1, turned, 1, _half, _hidden);
            Output(outputs, At(step - 1, length)).CopyTo(_before.AsSpan((step - 1) * _hidden));
        }

        if (length > 1) Matrices.AddProduct(gradient.AsSpan(Start, _hidden * _half), _before, 1, _hidden, _flows.AsSpan(_half), _hidden, length - 1, _half);
    }

    private int At(int step, int length) => direction == 0 ? step : length - 1 - step;

    private Span<float> Memory(int i) => _memories.AsSpan(i * _hidden, _hidden);

    private Span<float> Output(float[] outputs, int i) => outputs.AsSpan(i * 2 * _hidden + direction * _hidden, _hidden);
}
