using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>Which articles a timeline counts: those of the one key that is given, or all that are listed, failed uploads and containers among them.</summary>
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

    /// <summary>Entity id of somebody who speaks, or the name in any spelling.</summary>
    public string? Speaker { get; init; }

    internal IndexKey Key => this switch
    {
        { Entity: { } entity } => IndexKey.Entity(entity),
        { Outlet: { } outlet } => IndexKey.Outlet(outlet),
        { Type: { } type } => IndexKey.Event(type),
        { Place: { } place } => IndexKey.EventPlace(place),
        { Speaker: { } speaker } => IndexKey.Speaker(ClaimFilter.SpeakerKey(speaker)),
        _ => IndexKey.All,
    };
}
