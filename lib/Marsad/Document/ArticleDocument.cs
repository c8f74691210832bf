namespace Marsad.Document;

/// <summary>All that Marsad knows about one article: the output format, version 1.</summary>
/// <remarks>Absent facts are null or an empty list, never a guess. Offsets count UTF-16 code units inside <c>blocks[block].text</c>.</remarks>
public sealed record ArticleDocument
{
    /// <summary>Stable: the same blob path gives the same id.</summary>
    public required string Id { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>Why the outcome is not <see cref="Outcome.Parsed"/>, or what became of a container; null for an article.</summary>
    public Bilingual? Reason { get; init; }

    public required SourceInfo Source { get; init; }
    public required EngineVersions Engine { get; init; }

    /// <summary>What a container held; null for an article.</summary>
    public Contents? Contents { get; init; }

    /// <summary>ISO 639 code, or null when unknown.</summary>
    public string? Language { get; init; }

    public string? Title { get; init; }
    public string? Section { get; init; }
    public string? Url { get; init; }
    public Outlet? Outlet { get; init; }
    public IReadOnlyList<string> Bylines { get; init; } = [];
    public Dateline? Dateline { get; init; }

    /// <summary>Null when the article does not say: an unknown date stays unknown.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>Titles of related articles that stood in the page.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>What was dropped as boilerplate, line by line, as it stood.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>The text in reading order; the first block is the title.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    public IReadOnlyList<Entity> Entities { get; init; } = [];
    public IReadOnlyList<Mention> Mentions { get; init; } = [];
    public IReadOnlyList<Role> Roles { get; init; } = [];
    public IReadOnlyList<TimeExpression> Times { get; init; } = [];
    public IReadOnlyList<Number> Numbers { get; init; } = [];
    public IReadOnlyList<Quantity> Quantities { get; init; } = [];
    public IReadOnlyList<Claim> Claims { get; init; } = [];
    public IReadOnlyList<ArticleEvent> Events { get; init; } = [];
    public IReadOnlyList<string> NearDuplicates { get; init; } = [];
    public string? Story { get; init; }
}
