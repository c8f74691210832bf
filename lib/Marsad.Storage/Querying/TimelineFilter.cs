using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>Which articles a timeline counts: those of the one value that is given, or all that are listed, failed uploads and containers among them.</summary>
public sealed record TimelineFilter
{
    /// <summary>Id of an entity that the article names.</summary>
    public string? Entity { get; init; }

    /// <summary>Outlet id, or the name of an outlet without one.</summary>
    public string? Outlet { get; init; }

    /// <summary>PLOVER type of an event that the article tells of.</summary>
    public string? Type { get; init; }

    /// <summary>Entity id of where such an event happens.</summary>
    public string? Place { get; init; }

    /// <summary>Somebody who speaks.</summary>
    public SpeakerFilter? Speaker { get; init; }

    internal IReadOnlyList<IndexKey> Keys => this switch
    {
        { Entity: { } entity } => [IndexKey.Entity(entity)],
        { Outlet: { } outlet } => [IndexKey.Outlet(outlet)],
        { Type: { } type } => [IndexKey.Event(type)],
        { Place: { } place } => [IndexKey.EventPlace(place)],
        { Speaker: { } speaker } => speaker.Keys,
        _ => [IndexKey.All],
    };
}
