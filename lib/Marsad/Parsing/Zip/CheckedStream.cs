using Marsad.Parsing.Streams;

namespace Marsad.Parsing.Zip;

/// <summary>Unpacked content that must be as long as its directory says and have its checksum.</summary>
internal sealed class CheckedStream(Stream content, long length, uint crc) : ForwardStream
{
    private static readonly uint[] Table = MakeTable();
    private long _left = length;
    private uint _crc = uint.MaxValue;

    /// <exception cref="InvalidDataException">Length or checksum is not as stated.</exception>
    public override int Read(Span<byte> buffer)
    {
        var read = content.Read(buffer);
        _left -= read;
        if (_left < 0 || (read == 0 && !buffer.IsEmpty && _left > 0)) throw new InvalidDataException("The length is not as stated.");
        foreach (var next in buffer[..read]) _crc = (_crc >> 8) ^ Table[(byte)_crc ^ next];
        if (read == 0 && !buffer.IsEmpty && ~_crc != crc) throw new InvalidDataException("The checksum is not as stated.");
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) content.Dispose();
        base.Dispose(disposing);
    }

    // CRC-32 of ISO 3309, polynomial reversed.
    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++) value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
            table[i] = value;
        }

        return table;
    }
}
