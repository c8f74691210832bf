namespace Marsad.Document;

/// <summary>Where an article came from.</summary>
public sealed record SourceInfo
{
    /// <summary>Blob path with its container, for instance <c>articles/a.html</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Path of the container file that held the article; null for a plain file.</summary>
    public string? Parent { get; init; }

    /// <summary>Zero-based position in <see cref="Parent"/>; null for a plain file.</summary>
    public int? Position { get; init; }

    /// <summary><c>sha256:</c> and 64 hexadecimal digits over the bytes as uploaded.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Format found by content: text, html, markdown, json, jsonl, feed, zip, gzip, warc, a kind that is not read such as pdf, or null when it could not be told.</summary>
    public string? Format { get; init; }

    /// <summary>IANA charset name, or null for what is no text.</summary>
    public string? Charset { get; init; }

    /// <summary>Length of the upload in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>When the file arrived, in UTC.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }
}
