using Marsad.Names.Tagging;
using Marsad.Training.Recurrent;

namespace Marsad.Training.Tests.Recurrent;

/// <summary>The way back through the layer agrees with differences of the way there.</summary>
public sealed class RecurrentSlopeTests
{
    private const int Hidden = 16;
    private const int Words = 4;
    private const float Step = 1e-2f;
    private static readonly RecurrentShape Shape = new(Vector: 8, Gram: 16, Hidden);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Slopes_AreThoseOfTheSumOfOutputs(int direction)
    {
        var random = new Random(3);
        var parameters = Numbers(random, Shape.Length, 0.4f);
        var flows = Numbers(random, Words * Shape.GateColumns, 1);
        var pass = new DirectionPass(Shape, direction);
        var (gates, outputs, gradient) = (flows.ToArray(), new float[Words * 2 * Hidden], new float[Shape.Length]);
        pass.Run(parameters, gates, outputs, Words);
        var slopes = Enumerable.Repeat(1f, outputs.Length).ToArray();

        pass.RunBack(Turn(parameters, direction), gates, outputs, slopes, gradient, Words);

        var start = direction == 0 ? Shape.ForwardStart : Shape.BackwardStart;
        foreach (var place in new[] { 0, 5, Hidden * 4 + 1, Hidden * 60 + 7 }) Assert.Equal(Difference(parameters, start + place, () => Sum(parameters, flows, direction)), gradient[start + place], 2e-2f);
        foreach (var place in new[] { 0, 17, 40, 63 })
        {
            var at = 2 * Shape.GateColumns + direction * 4 * Hidden + place;
            Assert.Equal(Difference(flows, at, () => Sum(parameters, flows, direction)), gates[at], 2e-2f);
        }
    }

    private static float Sum(float[] parameters, float[] flows, int direction)
    {
        var outputs = new float[Words * 2 * Hidden];
        new DirectionPass(Shape, direction).Run(parameters, flows.ToArray(), outputs, Words);
        return outputs.Sum();
    }

    private static float Difference(float[] values, int place, Func<float> result)
    {
        var before = values[place];
        values[place] = before + Step;
        var more = result();
        values[place] = before - Step;
        var less = result();
        values[place] = before;
        return (more - less) / (2 * Step);
    }

    private static float[] Turn(float[] parameters, int direction)
    {
        var start = direction == 0 ? Shape.ForwardStart : Shape.BackwardStart;
        var turned = new float[Hidden * 4 * Hidden];
        for (var row = 0; row < Hidden; row++)
            for (var column = 0; column < 4 * Hidden; column++) turned[column * Hidden + row] = parameters[start + row * 4 * Hidden + column];
        return turned;
    }

    private static float[] Numbers(Random random, int count, float spread) => [.. Enumerable.Range(0, count).Select(_ => ((float)random.NextDouble() - 0.5f) * 2 * spread)];
}
