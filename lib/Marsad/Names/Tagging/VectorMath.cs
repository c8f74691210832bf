using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Marsad.Names.Tagging;

/// <summary>Functions of vectors of fixed width, from additions and multiplications alone: the same on every machine. Lengths are multiples of eight.</summary>
internal static class VectorMath
{
    private const int Width = 8;
    private const float Log2E = 1.44269504f;
    private const float HighLn2 = 0.693359375f;
    private const float LowLn2 = -2.12194440e-4f;

    /// <summary>e to the power of each element, by the polynomial of Cephes <c>expf</c>; of what is no number it makes one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.MinNative(Vector256.MaxNative(x, Vector256.Create(-87f)), Vector256.Create(87f));
        var power = Vector256.Floor(Vector256.FusedMultiplyAdd(x, Vector256.Create(Log2E), Vector256.Create(0.5f)));
        var rest = Vector256.FusedMultiplyAdd(power, Vector256.Create(-HighLn2), x);
        rest = Vector256.FusedMultiplyAdd(power, Vector256.Create(-LowLn2), rest);
        var sum = Vector256.Create(1.9875691500e-4f);
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(1.3981999507e-3f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(8.3334519073e-3f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(4.1665795894e-2f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(1.6666665459e-1f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(5.0000001201e-1f));
        sum = Vector256.FusedMultiplyAdd(sum, rest * rest, rest + Vector256<float>.One);
        var scale = Vector256.ShiftLeft(Vector256.ConvertToInt32Native(power) + Vector256.Create(127), 23).AsSingle();
        return sum * scale;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) => Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x) => Vector256.Create(2f) / (Vector256<float>.One + Exp(Vector256.Create(-2f) * x)) - Vector256<float>.One;

    /// <summary>The sum of products of two runs of the same length.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(b[..a.Length]);
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < a.Length; i += Width)
            sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref left, (nuint)i), Vector256.LoadUnsafe(ref right, (nuint)i), sum);
        return Vector256.Sum(sum);
    }

    /// <summary>Adds a multiple of one run to another.</summary>
    public static void AddScaled(Span<float> target, float factor, ReadOnlySpan<float> source)
    {
        ref var to = ref MemoryMarshal.GetReference(target);
        ref var from = ref MemoryMarshal.GetReference(source[..target.Length]);
        var scale = Vector256.Create(factor);
        for (var i = 0; i < target.Length; i += Width)
            Vector256.FusedMultiplyAdd(scale, Vector256.LoadUnsafe(ref from, (nuint)i), Vector256.LoadUnsafe(ref to, (nuint)i)).StoreUnsafe(ref to, (nuint)i);
    }

    /// <summary>The natural logarithm, in double arithmetic without the machine's library: exact to about 1e-12.</summary>
    public static double Log(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF) - 1023;
        var mantissa = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFF) | 0x3FF0000000000000);
        if (mantissa > 1.4142135623730951) (mantissa, exponent) = (mantissa / 2, exponent + 1);
        var ratio = (mantissa - 1) / (mantissa + 1);
        var (square, term, sum) = (ratio * ratio, ratio, 0.0);
        for (var odd = 1; odd < 30; odd += 2)
        {
            sum += term / odd;
            term *= square;
        }

        return 2 * sum + exponent * 0.6931471805599453;
    }

    /// <summary>e to the power of one value, as <see cref="Exp(Vector256{float})"/> has it.</summary>
    public static float Exp(float x) => Exp(Vector256.CreateScalar(x)).ToScalar();
}
