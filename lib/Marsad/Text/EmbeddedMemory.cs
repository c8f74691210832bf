using System.Buffers;
using System.Reflection;

namespace Marsad.Text;

/// <summary>An embedded file where the loader mapped it: nothing is copied, and a page is read when it is first looked at.</summary>
internal sealed unsafe class EmbeddedMemory : MemoryManager<byte>
{
    private readonly byte* _start;
    private readonly int _length;

    private EmbeddedMemory(UnmanagedMemoryStream stream)
    {
        _start = stream.PositionPointer;
        _length = checked((int)stream.Length);
    }

    /// <summary>The bytes of <paramref name="logicalName"/>, which stay as long as the assembly is loaded.</summary>
    /// <exception cref="InvalidDataException">The assembly holds no such file.</exception>
    public static ReadOnlyMemory<byte> Of(Assembly assembly, string logicalName)
    {
        using var stream = assembly.GetManifestResourceStream(logicalName) as UnmanagedMemoryStream ?? throw new InvalidDataException($"{logicalName}: not embedded by the build.");
        return new EmbeddedMemory(stream).Memory;
    }

    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
