using Marsad.Document;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>An event with what the article says of its place.</summary>
/// <param name="Place">Null where the place is unknown.</param>
internal readonly record struct PlacedEvent(ArticleEvent Event, NamedEntity? Place)
{
    /// <summary>The events of an article.</summary>
    public static IReadOnlyList<PlacedEvent> Of(DigestRow digest)
    {
        var events = digest.ReadEvents();
        if (events.All(found => found.Place?.Entity is null)) return [.. events.Select(found => new PlacedEvent(found, null))];
        var places = digest.ReadEntities().ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        return [.. events.Select(found => new PlacedEvent(found, found.Place?.Entity is { } id ? places.GetValueOrDefault(id) : null))];
    }
}
