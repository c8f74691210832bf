using Marsad.Document;

namespace Marsad;

/// <summary>An uploaded file as it arrived.</summary>
public sealed record SourceFile
{
    /// <summary>Name inside the container of uploads, with <c>/</c> between folders.</summary>
    public required string Name { get; init; }

    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>When it arrived, in UTC.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    public SourceHints Hints { get; init; } = SourceHints.None;
    public string Id => ArticleId.FromName(Name);
    public string Path => ArticleId.PathOf(Name);
}
