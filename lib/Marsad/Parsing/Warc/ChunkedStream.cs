using System.Globalization;
using Marsad.Parsing.Streams;

namespace Marsad.Parsing.Warc;

/// <summary>Undoes the chunked transfer coding (RFC 9112, 7.1).</summary>
internal sealed class ChunkedStream(ByteInput input) : ForwardStream
{
    private const int LongestSize = 1_000;
    private long _left;
    private bool _isFirst = true;
    private bool _ended;

    /// <summary>Whether bytes begin with the size of a chunk.</summary>
    public static bool StartsAt(ReadOnlySpan<byte> head)
    {
        var end = head[..Math.Min(head.Length, 20)].IndexOfAny((byte)'\r', (byte)'\n', (byte)';');
        return end > 0 && Size(System.Text.Encoding.Latin1.GetString(head[..end])) is not null;
    }

    /// <exception cref="InvalidDataException">A chunk is broken off or has no size.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty || (_left == 0 && !NextChunk())) return 0;
        var read = input.Read(buffer[..(int)Math.Min(buffer.Length, _left)]);
        if (read == 0) throw new InvalidDataException("A chunk ends too early.");
        _left -= read;
        return read;
    }

    private bool NextChunk()
    {
        if (_ended) return false;
        if (!_isFirst) input.Line(LongestSize);
        _isFirst = false;
        _left = Size(input.Line(LongestSize) ?? "") ?? throw new InvalidDataException("A chunk has no size.");
        _ended = _left == 0;
        return !_ended;
    }

    private static long? Size(string line)
    {
        var text = line.Split(';')[0].Trim();
        return long.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size) && size >= 0 ? size : null;
    }
}
