using System.IO.Compression;

namespace Marsad.Parsing.Streams;

/// <summary>Unpacks GZIP (RFC 1952), all members one after another, and tells where the last one is cut off.</summary>
/// <remarks>The platform's decoder ends in silence where its input does. Behind the input stands one member more: unless it comes out again, the one before it had no end.
/// Zeros that pad the file end the decoding before the mark; then the length at the end of the member tells whether it is whole.</remarks>
internal sealed class GunzipStream : ForwardStream
{
    private const int BufferSize = 32 * 1024;
    private static readonly byte[] Mark = [.. "\0\u0001end of input\u0001\0"u8];
    private static readonly byte[] MarkMember = Pack(Mark);
    private readonly ZeroTailStream _packed;
    private readonly GZipStream _unpacked;
    private readonly byte[] _buffer = new byte[BufferSize];
    private int _at;
    private int _end;
    private int _kept = Mark.Length;
    private long _length;

    public GunzipStream(Stream packed)
    {
        _packed = new ZeroTailStream(packed);
        _unpacked = new GZipStream(new SequelStream(_packed, MarkMember), CompressionMode.Decompress);
    }

    /// <exception cref="InvalidDataException">The input is broken or cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty) return 0;
        while (_end - _at <= _kept)
            if (!Fill())
                return 0;
        var count = Math.Min(buffer.Length, _end - _at - _kept);
        _buffer.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _unpacked.Dispose();
        base.Dispose(disposing);
    }

    // As many bytes as the mark has are always kept back, for they may be it.
    private bool Fill()
    {
        _buffer.AsSpan(_at.._end).CopyTo(_buffer);
        (_at, _end) = (0, _end - _at);
        var read = _unpacked.Read(_buffer, _end, BufferSize - _end);
        _end += read;
        _length += read;
        if (read > 0) return true;
        if (_kept == 0 || _buffer.AsSpan(0, _end).SequenceEqual(Mark)) return false;
        if (!_packed.EndsWith((uint)_length)) throw new InvalidDataException("The packed data ends too early.");
        _kept = 0;
        return _end > 0;
    }

    private static byte[] Pack(byte[] content)
    {
        using var buffer = new MemoryStream();
        using (var zip = new GZipStream(buffer, CompressionLevel.Fastest)) zip.Write(content);
        return buffer.ToArray();
    }
}
