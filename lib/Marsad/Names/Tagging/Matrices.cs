using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Marsad.Names.Tagging;

/// <summary>Products of small dense matrices, row after row in memory, in vectors of a fixed width: the same sums in the same order on every machine.</summary>
internal static class Matrices
{
    /// <summary>Columns of a target must be a multiple of this.</summary>
    public const int Lane = 16;

    /// <summary>Rows that are worked out together.</summary>
    public const int Group = 4;

    private const int Width = 8;

    /// <summary>Adds A·B to C: C is rows × columns, B is inner × columns, and the element (i, k) of A lies at <c>i * rowStep + k * innerStep</c>.</summary>
    public static void AddProduct(Span<float> c, ReadOnlySpan<float> a, int rowStep, int innerStep, ReadOnlySpan<float> b, int rows, int inner, int columns)
    {
        if (c.Length < rows * columns || b.Length < inner * columns || columns % Lane != 0) throw new ArgumentException("The matrices do not fit.");
        if (rows > 0 && inner > 0 && a.Length <= (rows - 1) * rowStep + (inner - 1) * innerStep) throw new ArgumentException("The left matrix is too small.");
        ref var target = ref MemoryMarshal.GetReference(c);
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(b);
        var row = 0;
        for (; row + Group <= rows; row += Group)
            for (var column = 0; column < columns; column += Lane)
                FourRows(ref Unsafe.Add(ref target, row * columns + column), columns, ref Unsafe.Add(ref left, row * rowStep), rowStep, innerStep, ref Unsafe.Add(ref right, column), columns, inner);
        for (; row < rows; row++) OneRow(ref Unsafe.Add(ref target, row * columns), ref Unsafe.Add(ref left, row * rowStep), innerStep, ref right, inner, columns);
    }

    /// <summary>The matrix B in strips of <see cref="Lane"/> columns, one after the other, as <see cref="AddPackedProduct"/> takes it.</summary>
    public static float[] Pack(ReadOnlySpan<float> b, int inner, int columns)
    {
        var packed = new float[inner * columns];
        for (var column = 0; column < columns; column += Lane)
            for (var k = 0; k < inner; k++) b.Slice(k * columns + column, Lane).CopyTo(packed.AsSpan(column * inner + k * Lane));
        return packed;
    }

    /// <summary>Adds A·B to C for rows in whole groups of four that lie close together, with B packed: a strip is read once for all rows.</summary>
    public static void AddPackedProduct(Span<float> c, ReadOnlySpan<float> a, ReadOnlySpan<float> packed, int rows, int inner, int columns)
    {
        if (c.Length < rows * columns || a.Length < rows * inner || packed.Length < inner * columns || columns % Lane != 0 || rows % Group != 0) throw new ArgumentException("The matrices do not fit.");
        ref var target = ref MemoryMarshal.GetReference(c);
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(packed);
        for (var column = 0; column < columns; column += Lane)
        {
            ref var strip = ref Unsafe.Add(ref right, column * inner);
            for (var row = 0; row < rows; row += Group)
                FourRows(ref Unsafe.Add(ref target, row * columns + column), columns, ref Unsafe.Add(ref left, row * inner), inner, 1, ref strip, Lane, inner);
        }
    }

    private static void FourRows(ref float c, nint columns, ref float a, nint rowStep, nint innerStep, ref float b, nint rightStep, nint inner)
    {
        var (c00, c01) = Load(ref c);
        var (c10, c11) = Load(ref Unsafe.Add(ref c, columns));
        var (c20, c21) = Load(ref Unsafe.Add(ref c, 2 * columns));
        var (c30, c31) = Load(ref Unsafe.Add(ref c, 3 * columns));
        ref var second = ref Unsafe.Add(ref a, rowStep);
        ref var third = ref Unsafe.Add(ref a, 2 * rowStep);
        ref var fourth = ref Unsafe.Add(ref a, 3 * rowStep);
        for (nint k = 0, left = 0, right = 0; k < inner; k++, left += innerStep, right += rightStep)
        {
            var (b0, b1) = Load(ref Unsafe.Add(ref b, right));
            var a0 = Vector256.Create(Unsafe.Add(ref a, left));
            (c00, c01) = (Vector256.FusedMultiplyAdd(a0, b0, c00), Vector256.FusedMultiplyAdd(a0, b1, c01));
            var a1 = Vector256.Create(Unsafe.Add(ref second, left));
            (c10, c11) = (Vector256.FusedMultiplyAdd(a1, b0, c10), Vector256.FusedMultiplyAdd(a1, b1, c11));
            var a2 = Vector256.Create(Unsafe.Add(ref third, left));
            (c20, c21) = (Vector256.FusedMultiplyAdd(a2, b0, c20), Vector256.FusedMultiplyAdd(a2, b1, c21));
            var a3 = Vector256.Create(Unsafe.Add(ref fourth, left));
            (c30, c31) = (Vector256.FusedMultiplyAdd(a3, b0, c30), Vector256.FusedMultiplyAdd(a3, b1, c31));
        }

        Store(ref c, c00, c01);
        Store(ref Unsafe.Add(ref c, columns), c10, c11);
        Store(ref Unsafe.Add(ref c, 2 * columns), c20, c21);
        Store(ref Unsafe.Add(ref c, 3 * columns), c30, c31);
    }

    private static void OneRow(ref float c, ref float a, int innerStep, ref float b, int inner, int columns)
    {
        var column = 0;
        for (; column + 4 * Lane <= columns; column += 4 * Lane) Wide(ref Unsafe.Add(ref c, column), ref a, innerStep, ref Unsafe.Add(ref b, column), inner, columns);
        for (; column < columns; column += Lane) Narrow(ref Unsafe.Add(ref c, column), ref a, innerStep, ref Unsafe.Add(ref b, column), inner, columns);
    }

    private static void Wide(ref float c, ref float a, int innerStep, ref float b, int inner, int columns)
    {
        var (c0, c1) = Load(ref c);
        var (c2, c3) = Load(ref Unsafe.Add(ref c, Lane));
        var (c4, c5) = Load(ref Unsafe.Add(ref c, 2 * Lane));
        var (c6, c7) = Load(ref Unsafe.Add(ref c, 3 * Lane));
        for (var k = 0; k < inner; k++)
        {
            var factor = Vector256.Create(a);
            var (b0, b1) = Load(ref b);
            (c0, c1) = (Vector256.FusedMultiplyAdd(factor, b0, c0), Vector256.FusedMultiplyAdd(factor, b1, c1));
            (b0, b1) = Load(ref Unsafe.Add(ref b, Lane));
            (c2, c3) = (Vector256.FusedMultiplyAdd(factor, b0, c2), Vector256.FusedMultiplyAdd(factor, b1, c3));
            (b0, b1) = Load(ref Unsafe.Add(ref b, 2 * Lane));
            (c4, c5) = (Vector256.FusedMultiplyAdd(factor, b0, c4), Vector256.FusedMultiplyAdd(factor, b1, c5));
            (b0, b1) = Load(ref Unsafe.Add(ref b, 3 * Lane));
            (c6, c7) = (Vector256.FusedMultiplyAdd(factor, b0, c6), Vector256.FusedMultiplyAdd(factor, b1, c7));
            a = ref Unsafe.Add(ref a, innerStep);
            b = ref Unsafe.Add(ref b, columns);
        }

        Store(ref c, c0, c1);
        Store(ref Unsafe.Add(ref c, Lane), c2, c3);
        Store(ref Unsafe.Add(ref c, 2 * Lane), c4, c5);
        Store(ref Unsafe.Add(ref c, 3 * Lane), c6, c7);
    }

    private static void Narrow(ref float c, ref float a, int innerStep, ref float b, int inner, int columns)
    {
        var (c0, c1) = Load(ref c);
        for (var k = 0; k < inner; k++)
        {
            var factor = Vector256.Create(a);
            var (b0, b1) = Load(ref b);
            (c0, c1) = (Vector256.FusedMultiplyAdd(factor, b0, c0), Vector256.FusedMultiplyAdd(factor, b1, c1));
            a = ref Unsafe.Add(ref a, innerStep);
            b = ref Unsafe.Add(ref b, columns);
        }

        Store(ref c, c0, c1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<float> First, Vector256<float> Second) Load(ref float at) => (Vector256.LoadUnsafe(ref at), Vector256.LoadUnsafe(ref at, Width));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref float at, Vector256<float> first, Vector256<float> second)
    {
        first.StoreUnsafe(ref at);
        second.StoreUnsafe(ref at, Width);
    }
}
