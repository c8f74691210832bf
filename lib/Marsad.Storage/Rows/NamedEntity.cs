using Marsad.Document;

namespace Marsad.Storage.Rows;

/// <summary>An entity as one article names it.</summary>
/// <param name="Mentions">How often the article mentions it, nested mentions included.</param>
/// <param name="Latitude">Degrees north (WGS 84); null where it is no place or its place is unknown.</param>
/// <param name="Longitude">Degrees east (WGS 84); null as the latitude is.</param>
/// <param name="Country">ISO 3166-1 alpha-2; null where unknown.</param>
public sealed record NamedEntity(string Id, EntityType Type, EntityName Name, int Mentions, double? Latitude, double? Longitude, string? Country)
{
    public static NamedEntity Of(Entity entity) =>
        new(entity.Id, entity.Type, entity.Name, entity.Mentions, entity.Latitude, entity.Longitude, entity.Country);
}
