using Marsad.Parsing.Streams;

namespace Marsad.Parsing.Containers;

/// <summary>The rest of a large nested container: it may be so long, and ends where it is broken.</summary>
/// <remarks>What was stored of it is unpacked all the same, and then tells of the damage itself.</remarks>
internal sealed class ChargedStream(Stream rest, long most, Action<int> charge) : ForwardStream
{
    private long _left = most;

    public override int Read(Span<byte> buffer)
    {
        if (_left <= 0 || buffer.IsEmpty) return 0;
        try
        {
            var read = rest.Read(buffer[..(int)Math.Min(buffer.Length, _left)]);
            _left -= read;
            charge(read);
            return read;
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or LimitException)
        {
            _left = 0;
            return 0;
        }
    }
}
