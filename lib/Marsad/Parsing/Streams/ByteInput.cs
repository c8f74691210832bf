using System.Text;

namespace Marsad.Parsing.Streams;

/// <summary>A buffered stream that can also be read byte by byte and line by line.</summary>
internal sealed class ByteInput(Stream source) : ForwardStream
{
    private const int BufferSize = 64 * 1024;
    private readonly byte[] _buffer = new byte[BufferSize];
    private int _at;
    private int _end;

    /// <summary>The next byte, which stays; -1 at the end.</summary>
    public int Peek() => _at < _end || Fill() ? _buffer[_at] : -1;

    /// <summary>The next byte; -1 at the end.</summary>
    public int Next() => _at < _end || Fill() ? _buffer[_at++] : -1;

    /// <summary>The bytes that are at hand; empty at the end.</summary>
    public ReadOnlySpan<byte> Buffered => _at < _end || Fill() ? _buffer.AsSpan(_at.._end) : [];

    /// <summary>Passes over bytes that are at hand.</summary>
    public void Advance(int count) => _at += count;

    public override int Read(Span<byte> buffer)
    {
        var count = Math.Min(Buffered.Length, buffer.Length);
        Buffered[..count].CopyTo(buffer);
        _at += count;
        return count;
    }

    /// <summary>The next line without its end, in UTF-8 or, where it is none, Latin-1; null at the end.</summary>
    /// <exception cref="InvalidDataException">The line is longer than <paramref name="longest"/> bytes.</exception>
    public string? Line(int longest)
    {
        if (Peek() < 0) return null;
        var line = new List<byte>();
        for (var next = Next(); next is >= 0 and not '\n'; next = Next())
        {
            if (line.Count == longest) throw new InvalidDataException("A line is too long.");
            line.Add((byte)next);
        }

        if (line.Count > 0 && line[^1] == '\r') line.RemoveAt(line.Count - 1);
        byte[] bytes = [.. line];
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);
    }

    private bool Fill()
    {
        (_at, _end) = (0, source.Read(_buffer, 0, BufferSize));
        return _end > 0;
    }
}
