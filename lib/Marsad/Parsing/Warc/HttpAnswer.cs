using System.Globalization;
using System.IO.Compression;
using Marsad.Parsing.Streams;

namespace Marsad.Parsing.Warc;

/// <summary>An HTTP answer as a crawler stored it.</summary>
/// <param name="Status">Status code; 0 where there is no status line.</param>
/// <param name="Body">The body, transfer and content codings undone.</param>
internal sealed record HttpAnswer(int Status, string? ContentType, Stream Body)
{
    private const int LongestLine = 64 * 1024;

    /// <exception cref="InvalidDataException">The head of the answer is no HTTP.</exception>
    public static HttpAnswer Read(Stream block, int mostRatio)
    {
        var input = new ByteInput(block);
        var parts = (input.Line(LongestLine) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isHttp = parts.Length > 1 && parts[0].StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase);
        if (!isHttp || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var status)) return new HttpAnswer(0, null, Stream.Null);
        var headers = HeaderLines.Read(input);
        var body = IsChunked(headers, input) ? new ByteInput(new ChunkedStream(input)) : input;
        return new HttpAnswer(status, headers.GetValueOrDefault("Content-Type"), Decoded(body, headers.GetValueOrDefault("Content-Encoding"), mostRatio));
    }

    // Crawlers undo the transfer coding at times and leave the header as it was.
    private static bool IsChunked(Dictionary<string, string> headers, ByteInput body) =>
        headers.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true && ChunkedStream.StartsAt(body.Buffered);

    private static Stream Decoded(ByteInput body, string? coding, int mostRatio)
    {
        var packed = new CountedStream(body);
        Stream? unpacked = coding?.Trim().ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" when body.Buffered.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) => new GunzipStream(packed),
            "deflate" => Inflated(body, packed),
            "br" when !IsText(body.Buffered) => new BrotliStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        return unpacked is null ? body : new RatioStream(unpacked, () => packed.Count, mostRatio);
    }

    // "deflate" is zlib by the standard and bare by the habit of some servers.
    private static Stream? Inflated(ByteInput body, Stream packed)
    {
        var head = body.Buffered;
        if (head.Length < 2 || IsText(head)) return null;
        var isZlib = (head[0] & 0x0F) == 8 && ((head[0] << 8) | head[1]) % 31 == 0;
        return isZlib ? new ZLibStream(packed, CompressionMode.Decompress) : new DeflateStream(packed, CompressionMode.Decompress);
    }

    // The coding was undone already where the body begins like a text.
    private static bool IsText(ReadOnlySpan<byte> head) => head.TrimStart(" \t\r\n\uFEFF"u8) is { IsEmpty: false } text && text[0] is (byte)'<' or (byte)'{' or (byte)'[';
}
