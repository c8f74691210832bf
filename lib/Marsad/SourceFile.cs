using Marsad.Document;

namespace Marsad;

/// <summary>An uploaded file as it arrived, or an item of one.</summary>
public sealed record SourceFile
{
    private readonly long? _length;

    /// <summary>Name inside the container of uploads, with <c>/</c> between folders.</summary>
    public required string Name { get; init; }

    /// <summary>The bytes of the file, or the first of a large one.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>Length of the whole file in bytes; that of <see cref="Content"/> unless told.</summary>
    public long Length { get => _length ?? Content.Length; init => _length = value; }

    /// <summary>When it arrived, in UTC.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    public SourceHints Hints { get; init; } = SourceHints.None;

    /// <summary>The container that held it; null for a plain file.</summary>
    public ItemOrigin? Origin { get; init; }

    public string Id => ArticleId.FromName(Name);
    public string Path => ArticleId.PathOf(Name);

    /// <summary>Whether <see cref="Content"/> is all of the file.</summary>
    public bool IsWhole => Content.Length == Length;

    /// <summary>The name that says most about the format: that inside the container, where there is one.</summary>
    public string FormatName => Origin?.Member ?? Name;
}
