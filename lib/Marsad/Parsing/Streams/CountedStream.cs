namespace Marsad.Parsing.Streams;

/// <summary>Counts the bytes that are read from another stream.</summary>
internal sealed class CountedStream(Stream source) : ForwardStream
{
    public long Count { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var read = source.Read(buffer);
        Count += read;
        return read;
    }
}
