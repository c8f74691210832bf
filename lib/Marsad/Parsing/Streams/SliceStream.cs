namespace Marsad.Parsing.Streams;

/// <summary>The next bytes of another stream, which stays open.</summary>
internal sealed class SliceStream(Stream source, long length) : ForwardStream
{
    /// <summary>Bytes that have not been read yet.</summary>
    public long Left { get; private set; } = length;

    /// <exception cref="InvalidDataException">The source ends before the slice does.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (Left == 0 || buffer.IsEmpty) return 0;
        var read = source.Read(buffer[..(int)Math.Min(buffer.Length, Left)]);
        if (read == 0) throw new InvalidDataException("The data ends too early.");
        Left -= read;
        return read;
    }
}
