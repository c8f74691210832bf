using Marsad.Document;
using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>Which events to list; null means any.</summary>
public sealed record EventFilter
{
    /// <summary>PLOVER type, for instance ASSAULT.</summary>
    public string? Type { get; init; }

    public string? Mode { get; init; }

    /// <summary>Entity id of who does it.</summary>
    public string? Actor { get; init; }

    /// <summary>Entity id of whom it is done to.</summary>
    public string? Recipient { get; init; }

    /// <summary>Entity id of where.</summary>
    public string? Place { get; init; }

    /// <summary>Entity id of who does it, whom it is done to, or where.</summary>
    public string? Entity { get; init; }

    /// <summary>Box in which its place lies; countries do not count.</summary>
    public GeoBox? Box { get; init; }

    /// <summary>Kind of a count that it has, for instance killed.</summary>
    public string? Count { get; init; }

    public bool? Negated { get; init; }
    public bool? Hypothetical { get; init; }

    // The rarer key leads; what remains is checked on the events.
    internal IReadOnlyList<IndexKey> Keys => this switch
    {
        { Actor: { } actor } => [IndexKey.Actor(actor)],
        { Recipient: { } recipient } => [IndexKey.Recipient(recipient)],
        { Place: { } place } => [IndexKey.EventPlace(place)],
        { Entity: { } entity } => [IndexKey.Actor(entity), IndexKey.Recipient(entity), IndexKey.EventPlace(entity)],
        { Box: { } box } when box.Keys() is { } cells => cells,
        { Type: { } type } => [IndexKey.Event(type)],
        _ => [IndexKey.All],
    };

    internal bool Accepts(PlacedEvent found) => (Box is not { } box || (found.Place is { } place && box.Contains(place))) && Accepts(found.Event);

    private bool Accepts(ArticleEvent found) =>
        (Type is null || found.Type == Type) && (Mode is null || found.Mode == Mode) && (Place is null || found.Place?.Entity == Place)
        && (Actor is null || Names(found.Actors, Actor)) && (Recipient is null || Names(found.Recipients, Recipient))
        && (Entity is null || found.Place?.Entity == Entity || Names(found.Actors, Entity) || Names(found.Recipients, Entity))
        && (Count is null || found.Counts.Any(count => count.Kind == Count)) && (Negated is null || found.Negated == Negated) && (Hypothetical is null || found.Hypothetical == Hypothetical);

    private static bool Names(IReadOnlyList<EventParty> parties, string entity) => parties.Any(party => party.Entity == entity);
}
