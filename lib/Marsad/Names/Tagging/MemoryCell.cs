using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Marsad.Names.Tagging;

/// <summary>A step of long short-term memory (Hochreiter and Schmidhuber 1997, with forget gates).</summary>
internal static class MemoryCell
{
    private const int Width = 8;

    /// <summary>Turns what flows into the gates into their values in place, and makes the new memory and output.</summary>
    /// <param name="gates">Input, forget, output and candidate, one after the other.</param>
    /// <param name="before">The memory before the step; may be the same as <paramref name="memory"/>.</param>
    public static void Step(Span<float> gates, ReadOnlySpan<float> before, Span<float> memory, Span<float> output)
    {
        var size = (nuint)output.Length;
        if (gates.Length < 4 * output.Length || before.Length < output.Length || memory.Length < output.Length || output.Length % Width != 0) throw new ArgumentException("The cells do not fit.");
        ref var g = ref MemoryMarshal.GetReference(gates);
        ref var b = ref MemoryMarshal.GetReference(before);
        ref var m = ref MemoryMarshal.GetReference(memory);
        ref var o = ref MemoryMarshal.GetReference(output);
        // One function a loop: its constants stay in registers.
        for (nuint i = 0; i < 3 * size; i += Width) VectorMath.Sigmoid(Vector256.LoadUnsafe(ref g, i)).StoreUnsafe(ref g, i);
        for (var i = 3 * size; i < 4 * size; i += Width) VectorMath.Tanh(Vector256.LoadUnsafe(ref g, i)).StoreUnsafe(ref g, i);
        for (nuint i = 0; i < size; i += Width)
        {
            var added = Vector256.LoadUnsafe(ref g, i) * Vector256.LoadUnsafe(ref g, 3 * size + i);
            var next = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref g, size + i), Vector256.LoadUnsafe(ref b, i), added);
            next.StoreUnsafe(ref m, i);
            (Vector256.LoadUnsafe(ref g, 2 * size + i) * VectorMath.Tanh(next)).StoreUnsafe(ref o, i);
        }
    }

    /// <summary>The way back of a step: replaces the values of the gates by the slopes of what flowed in, and the slope of the memory by that of the one before.</summary>
    public static void StepBack(Span<float> gates, ReadOnlySpan<float> before, ReadOnlySpan<float> memory, ReadOnlySpan<float> outputSlope, Span<float> memorySlope)
    {
        var size = (nuint)outputSlope.Length;
        if (gates.Length < 4 * outputSlope.Length || before.Length < outputSlope.Length || memory.Length < outputSlope.Length || memorySlope.Length < outputSlope.Length) throw new ArgumentException("The cells do not fit.");
        ref var g = ref MemoryMarshal.GetReference(gates);
        ref var s = ref MemoryMarshal.GetReference(memorySlope);
        var one = Vector256<float>.One;
        for (nuint i = 0; i < size; i += Width)
        {
            var (input, forget) = (Vector256.LoadUnsafe(ref g, i), Vector256.LoadUnsafe(ref g, size + i));
            var (exit, candidate) = (Vector256.LoadUnsafe(ref g, 2 * size + i), Vector256.LoadUnsafe(ref g, 3 * size + i));
            var shown = VectorMath.Tanh(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(memory), i));
            var slope = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(outputSlope), i);
            var inner = Vector256.LoadUnsafe(ref s, i) + slope * exit * (one - shown * shown);
            (inner * candidate * input * (one - input)).StoreUnsafe(ref g, i);
            (inner * Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(before), i) * forget * (one - forget)).StoreUnsafe(ref g, size + i);
            (slope * shown * exit * (one - exit)).StoreUnsafe(ref g, 2 * size + i);
            (inner * input * (one - candidate * candidate)).StoreUnsafe(ref g, 3 * size + i);
            (inner * forget).StoreUnsafe(ref s, i);
        }
    }
}
