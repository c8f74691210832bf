using Marsad.Document;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>An event with the coordinates of its place.</summary>
/// <param name="Latitude">Degrees north (WGS 84); null where the place is unknown.</param>
/// <param name="Longitude">Degrees east (WGS 84); null as the latitude is.</param>
internal readonly record struct PlacedEvent(ArticleEvent Event, double? Latitude, double? Longitude)
{
    /// <summary>The events of an article.</summary>
    public static IReadOnlyList<PlacedEvent> Of(DigestRow digest)
    {
        var events = digest.ReadEvents();
        if (events.All(found => found.Place?.Entity is null)) return [.. events.Select(found => new PlacedEvent(found, null, null))];
        var places = digest.ReadEntities().ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        return [.. events.Select(found => found.Place?.Entity is { } id && places.TryGetValue(id, out var place) ? new PlacedEvent(found, place.Latitude, place.Longitude) : new PlacedEvent(found, null, null))];
    }
}
