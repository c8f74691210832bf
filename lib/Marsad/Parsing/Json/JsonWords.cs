using System.Buffers;

namespace Marsad.Parsing.Json;

/// <summary>Puts null where JSON holds a number that is none: NaN, Infinity and -Infinity, as Python writes them.</summary>
internal static class JsonWords
{
    // What may begin such a word, and the quotation mark that begins a string.
    private static readonly SearchValues<byte> Starts = SearchValues.Create("NI-\""u8);

    /// <param name="json">JSON in UTF-8.</param>
    public static ReadOnlyMemory<byte> WithNulls(ReadOnlySpan<byte> json)
    {
        var written = new ArrayBufferWriter<byte>(json.Length + 1);
        while (json.IndexOfAny(Starts) is >= 0 and var at)
        {
            written.Write(json[..at]);
            json = json[at..];
            var word = WordLength(json);
            var length = word > 0 ? word : json[0] == '"' ? TextLength(json) : 1;
            written.Write(word > 0 ? "null"u8 : json[..length]);
            json = json[length..];
        }

        written.Write(json);
        return written.WrittenMemory;
    }

    private static int WordLength(ReadOnlySpan<byte> json)
    {
        if (json.StartsWith("NaN"u8)) return "NaN".Length;
        if (json.StartsWith("Infinity"u8)) return "Infinity".Length;
        return json.StartsWith("-Infinity"u8) ? "-Infinity".Length : 0;
    }

    // Up to and with the closing quotation mark.
    private static int TextLength(ReadOnlySpan<byte> json)
    {
        for (var at = 1; at < json.Length; at += 2)
        {
            var further = json[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (further < 0) break;
            at += further;
            if (json[at] == '"') return at + 1;
        }

        return json.Length;
    }
}
