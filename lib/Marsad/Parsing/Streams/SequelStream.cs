namespace Marsad.Parsing.Streams;

/// <summary>A stream, and bytes that follow where it ends.</summary>
internal sealed class SequelStream(Stream first, ReadOnlyMemory<byte> sequel) : ForwardStream
{
    private ReadOnlyMemory<byte> _sequel = sequel;

    public override int Read(Span<byte> buffer)
    {
        var read = first.Read(buffer);
        if (read > 0 || buffer.IsEmpty) return read;
        var count = Math.Min(buffer.Length, _sequel.Length);
        _sequel.Span[..count].CopyTo(buffer);
        _sequel = _sequel[count..];
        return count;
    }
}
