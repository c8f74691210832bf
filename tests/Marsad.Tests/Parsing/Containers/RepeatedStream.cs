namespace Marsad.Tests.Parsing.Containers;

/// <summary>A long file that says the same again and again.</summary>
internal sealed class RepeatedStream(byte[] piece, long length) : Stream
{
    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => false;
    public override long Length => length;
    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var at = (int)(Position % piece.Length);
        var read = (int)Math.Min(Math.Min(count, piece.Length - at), length - Position);
        Array.Copy(piece, at, buffer, offset, read);
        Position += read;
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin == SeekOrigin.Begin ? offset : throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
