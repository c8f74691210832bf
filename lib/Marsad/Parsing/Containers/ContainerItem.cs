using Marsad.Parsing.Streams;

namespace Marsad.Parsing.Containers;

/// <summary>One item of a container.</summary>
public sealed record ContainerItem
{
    /// <summary>The container's name, <c>#</c> and the position.</summary>
    public required string Name { get; init; }

    public required ItemOrigin Origin { get; init; }
    public required SourceHints Hints { get; init; }

    /// <summary>The content; of a nested container larger than an article may be, its beginning.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>What follows <see cref="Content"/>, to be read before the next item is asked for; null where nothing does.</summary>
    public Stream? Rest { get; init; }

    /// <summary>All of the content, to be read before the next item is asked for.</summary>
    public Stream Open() => Rest is null ? new JoinedStream(Content, Stream.Null) : new JoinedStream(Content, Rest);
}
