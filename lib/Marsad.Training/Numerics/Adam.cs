using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Marsad.Training.Numerics;

/// <summary>Steps of Adam (Kingma and Ba 2015) over one run of numbers, with an exponential average of where they lead.</summary>
internal sealed class Adam(int length, float averaging)
{
    private const int Width = 8;
    private const float First = 0.9f;
    private const float Second = 0.999f;
    private const float Tiny = 1e-8f;
    private readonly float[] _means = new float[length + Width];
    private readonly float[] _squares = new float[length + Width];
    private double _firstPower = 1;
    private double _secondPower = 1;
    private int _steps;

    /// <summary>The averaged numbers.</summary>
    public float[] Average { get; } = new float[length];

    /// <summary>Takes a step against a gradient, which is cleared.</summary>
    public void Step(float[] values, float[] gradient, float rate)
    {
        (_firstPower, _secondPower) = (_firstPower * First, _secondPower * Second);
        var scale = rate * (float)(Math.Sqrt(1 - _secondPower) / (1 - _firstPower));
        var follow = 1 - Math.Min(averaging, (1f + _steps) / (10f + _steps));
        _steps++;
        ref var value = ref MemoryMarshal.GetArrayDataReference(values);
        ref var slope = ref MemoryMarshal.GetArrayDataReference(gradient);
        ref var mean = ref MemoryMarshal.GetArrayDataReference(_means);
        ref var square = ref MemoryMarshal.GetArrayDataReference(_squares);
        ref var average = ref MemoryMarshal.GetArrayDataReference(Average);
        for (nuint i = 0; i + Width <= (nuint)values.Length; i += Width)
        {
            var g = Vector256.LoadUnsafe(ref slope, i);
            var m = Vector256.Create(First) * Vector256.LoadUnsafe(ref mean, i) + Vector256.Create(1 - First) * g;
            var s = Vector256.Create(Second) * Vector256.LoadUnsafe(ref square, i) + Vector256.Create(1 - Second) * g * g;
            var v = Vector256.LoadUnsafe(ref value, i) - Vector256.Create(scale) * m / (Vector256.Sqrt(s) + Vector256.Create(Tiny));
            var a = Vector256.LoadUnsafe(ref average, i);
            m.StoreUnsafe(ref mean, i);
            s.StoreUnsafe(ref square, i);
            v.StoreUnsafe(ref value, i);
            (a + Vector256.Create(follow) * (v - a)).StoreUnsafe(ref average, i);
        }

        Array.Clear(gradient);
    }
}
