using Marsad.Parsing.Bytes;

namespace Marsad.Parsing.Warc;

/// <summary>The media type of a body as far as it matters to reading.</summary>
/// <param name="Format">html, text or json; null where the content has to tell.</param>
/// <param name="Charset">The charset parameter, or null.</param>
/// <param name="IsReadable">Whether a body of this type can hold articles.</param>
internal readonly record struct MediaType(string? Format, string? Charset, bool IsReadable)
{
    /// <summary>Reads a Content-Type such as <c>text/html; charset=windows-1256</c>; one that is missing leaves all to the content.</summary>
    public static MediaType Parse(string? contentType)
    {
        var parts = (contentType ?? "").Split(';', StringSplitOptions.TrimEntries);
        var charset = parts.Skip(1).FirstOrDefault(part => part.StartsWith("charset=", StringComparison.OrdinalIgnoreCase))?["charset=".Length..].Trim('"', '\'', ' ');
        return parts[0].ToLowerInvariant() switch
        {
            "text/html" or "application/xhtml+xml" => new MediaType(TextFormat.Html, charset, true),
            "text/plain" or "text/markdown" => new MediaType(TextFormat.Plain, charset, true),
            "" or "application/json" or "application/ld+json" or "application/feed+json" or "application/x-ndjson" or "application/jsonl" or "application/rss+xml"
                or "application/atom+xml" or "application/rdf+xml" or "application/xml" or "text/xml" or "application/octet-stream" => new MediaType(null, charset, true),
            _ => new MediaType(null, charset, false),
        };
    }
}
