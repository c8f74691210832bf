using System.Text.Json;

namespace Marsad.Cli.Api;

/// <summary>The parts of an article's document that the command shows; null until they are known.</summary>
internal sealed record ArticleAnswer
{
    public required string Id { get; init; }
    public string? Outcome { get; init; }
    public string? Title { get; init; }
    public SourcePart? Source { get; init; }
    public PublishedPart? Published { get; init; }
    public IReadOnlyList<JsonElement>? Entities { get; init; }
    public ContentsPart? Contents { get; init; }
    public required UploadStatus Status { get; init; }

    /// <summary>Where the file came from.</summary>
    internal sealed record SourcePart(string? Path, string? ContentHash);

    /// <summary>When the article was published.</summary>
    internal sealed record PublishedPart(string? Value);

    /// <summary>What a container held.</summary>
    internal sealed record ContentsPart(int Items);
}
