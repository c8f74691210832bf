using System.Text;
using Marsad.Parsing.Bytes;
using Marsad.Parsing.Json;

namespace Marsad.Parsing.Containers;

/// <summary>Tells containers from articles, by their content.</summary>
internal static class ContainerFormat
{
    public const string Zip = FileSignature.Zip;
    public const string Gzip = FileSignature.Gzip;
    public const string Warc = FileSignature.Warc;
    public const string Feed = TextFormat.Feed;
    public const string Json = TextFormat.Json;
    public const string JsonLines = "jsonl";
    private const int HeadLength = 64 * 1024;
    private const int WarcMark = 5;

    /// <summary>The format of a container, or null where the file is an article or of a kind that is not read.</summary>
    public static string? Of(SourceFile file)
    {
        // A container of articles says what its items are; it is not asked again.
        if (file.Content.IsEmpty || file.Origin is { Fault: not null } or { Format: Feed or Json }) return null;
        return FileSignature.KindOf(file.Content.Span) switch
        {
            Zip => Zip,
            Warc => Warc,
            Gzip => IsWarcInside(file) ? Warc : Gzip,
            null => OfText(file),
            _ => null,
        };
    }

    /// <summary>Name of the charset that the beginning of a text is written in.</summary>
    public static string CharsetOf(SourceFile file) => TextDecoder.Decode(HeadOf(file).Span, file.Origin?.Charset)?.Charset ?? "utf-8";

    /// <summary>The content of a text file with every character of ASCII in one byte.</summary>
    public static Stream Narrowed(Stream content, string charset) =>
        charset.StartsWith("utf-16", StringComparison.Ordinal) ? Encoding.CreateTranscodingStream(content, DeclaredCharset.Named(charset)!, Encoding.UTF8, leaveOpen: true) : content;

    /// <summary>How a JSON file holds its articles.</summary>
    public static JsonShape ShapeOf(SourceFile file)
    {
        var charset = CharsetOf(file);
        var json = charset == "utf-8" ? file.Content : Encoding.Convert(DeclaredCharset.Named(charset)!, Encoding.UTF8, file.Content.ToArray());
        return JsonShapes.Of(json, file.IsWhole, file.FormatName);
    }

    private static string? OfText(SourceFile file)
    {
        // In every charset of Arabic the marks of JSON and XML are as in ASCII, in UTF-16 with a zero beside them.
        var head = Encoding.Latin1.GetString(HeadOf(file).Span).Replace("\0", "", StringComparison.Ordinal).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FE', '\u00FF');
        if (JsonStart.IsList(head) || (head.TrimStart().StartsWith('[') && TextFormat.HasExtension(file.FormatName, ".json"))) return Json;
        if (JsonStart.IsObject(head)) return ShapeOf(file) switch { JsonShape.Article => null, JsonShape.Elements => Json, _ => JsonLines };
        return XmlRoot.IsFeed(XmlRoot.Find(head)) ? Feed : null;
    }

    private static ReadOnlyMemory<byte> HeadOf(SourceFile file) => file.Content[..Math.Min(file.Content.Length, HeadLength)];

    private static bool IsWarcInside(SourceFile file) => GzipMembers.Head(HeadOf(file), WarcMark).AsSpan().SequenceEqual("WARC/"u8);
}
