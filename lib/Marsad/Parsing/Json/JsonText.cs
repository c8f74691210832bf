using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Marsad.Parsing.Json;

/// <summary>Parses JSON as writers leave it: with commas behind the last value, comments, numbers that are none, and strings cut inside a character.</summary>
internal static class JsonText
{
    private const int EscapeLength = 6;
    private const int PairLength = 2;
    private static readonly JsonDocumentOptions Reading = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The document of a text in UTF-8; every string and every name in it can be decoded.</summary>
    /// <exception cref="JsonException">The text is no JSON, or nested too deep.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> json)
    {
        if (!Utf8.IsValid(json.Span)) json = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json.Span));
        json = WithoutHalves(json);
        try
        {
            return JsonDocument.Parse(json, Reading);
        }
        catch (JsonException)
        {
            return JsonDocument.Parse(JsonWords.WithNulls(json.Span), Reading);
        }
    }

    // Half of a surrogate pair cannot be decoded, and is no reason to lose an article. The bytes that came in stay as they are.
    private static ReadOnlyMemory<byte> WithoutHalves(ReadOnlyMemory<byte> json)
    {
        var text = json.Span;
        byte[]? mended = null;
        for (var at = text.IndexOf((byte)'\\'); at >= 0;)
        {
            var unit = EscapedUnit(text[at..]);
            var isPair = unit is { } high && char.IsHighSurrogate(high) && EscapedUnit(text[(at + EscapeLength)..]) is { } low && char.IsLowSurrogate(low);
            if (unit is { } half && char.IsSurrogate(half) && !isPair) "\\ufffd"u8.CopyTo((mended ??= json.ToArray()).AsSpan(at));
            var next = Math.Min(text.Length, at + (isPair ? 2 * EscapeLength : PairLength));
            var further = text[next..].IndexOf((byte)'\\');
            at = further < 0 ? -1 : next + further;
        }

        return mended ?? json;
    }

    // The UTF-16 unit of an escape such as \u0627.
    private static char? EscapedUnit(ReadOnlySpan<byte> text)
    {
        if (text.Length < EscapeLength || text[0] != '\\' || text[1] != 'u') return null;
        return Utf8Parser.TryParse(text[2..EscapeLength], out ushort unit, out var length, 'x') && length == EscapeLength - 2 ? (char)unit : null;
    }
}
