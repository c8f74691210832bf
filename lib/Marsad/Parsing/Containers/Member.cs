using Marsad.Document;

namespace Marsad.Parsing.Containers;

/// <summary>What a container holds at one place: an article to be, or the reason why it is none.</summary>
internal sealed record Member
{
    /// <summary>Name inside the container, or null where members have none.</summary>
    public string? Name { get; init; }

    public string? Url { get; init; }

    /// <summary>Outlet that the container names for all its articles.</summary>
    public string? Outlet { get; init; }

    public string? Charset { get; init; }
    public string? Format { get; init; }
    public Outcome? Fault { get; init; }

    /// <summary>The content, to be read before the next member is asked for.</summary>
    public Stream Content { get; init; } = Stream.Null;
}
