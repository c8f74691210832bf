using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Marsad.Names.Tagging;

/// <summary>An array of a model where its file lies; nothing is copied. Take <see cref="Span"/> once for many elements.</summary>
internal readonly struct ModelArray<T>(ReadOnlyMemory<byte> bytes)
    where T : unmanaged
{
    public int Length => bytes.Length / Unsafe.SizeOf<T>();

    public ReadOnlySpan<T> Span => MemoryMarshal.Cast<byte, T>(bytes.Span);
}
