using System.Numerics;

namespace Marsad.Parsing.Streams;

/// <summary>Remembers what stands before the zeros in which what has been read of another stream ends.</summary>
internal sealed class ZeroTailStream(Stream source) : ForwardStream
{
    private const int Kept = sizeof(uint);
    private long _zeros;
    private uint _tail;

    /// <summary>Whether a number in little-endian order stands last, with nothing but zeros behind it.</summary>
    public bool EndsWith(uint number) => number != 0 && _tail >> (BitOperations.LeadingZeroCount(number) / 8 * 8) == number;

    public override int Read(Span<byte> buffer)
    {
        var read = source.Read(buffer);
        var end = buffer[..read].LastIndexOfAnyExcept((byte)0) + 1;
        if (end > 0)
        {
            for (var i = Math.Min(_zeros, Kept); i > 0; i--) _tail >>= 8;
            foreach (var next in buffer[Math.Max(0, end - Kept)..end]) _tail = (_tail >> 8) | ((uint)next << 24);
            _zeros = 0;
        }

        _zeros += read - end;
        return read;
    }
}
