namespace Marsad.Parsing.Streams;

/// <summary>Unpacked bytes, stopped where there are too many of them for the packed ones.</summary>
/// <param name="unpacked">The unpacked bytes.</param>
/// <param name="packed">How many packed bytes they were made of so far.</param>
/// <param name="most">Unpacked bytes that one packed byte may give, beyond the first 10 MiB.</param>
internal sealed class RatioStream(Stream unpacked, Func<long> packed, int most) : ForwardStream
{
    private const long Floor = 10L * 1024 * 1024;
    private long _count;

    /// <exception cref="LimitException">The ratio is exceeded.</exception>
    public override int Read(Span<byte> buffer)
    {
        var read = unpacked.Read(buffer);
        _count += read;
        if (_count > Floor && _count / most > packed()) throw new LimitException("limitRatio");
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) unpacked.Dispose();
        base.Dispose(disposing);
    }
}
