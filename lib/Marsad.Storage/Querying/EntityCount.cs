using Marsad.Document;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>An entity and how many articles of a window name it.</summary>
/// <param name="Latitude">Degrees north (WGS 84); null where unknown.</param>
/// <param name="Longitude">Degrees east (WGS 84); null where unknown.</param>
/// <param name="Country">ISO 3166-1 alpha-2; null where unknown.</param>
public sealed record EntityCount(string Id, EntityType Type, EntityName Name, double? Latitude, double? Longitude, string? Country, int Articles)
{
    /// <summary>The entities of articles, those that most articles name first.</summary>
    internal static IEnumerable<EntityCount> Of(IEnumerable<IReadOnlyList<NamedEntity>> articles) => articles
        .SelectMany(entities => entities)
        .GroupBy(entity => entity.Id, StringComparer.Ordinal)
        .Select(group => Of(group.First(), group.Count()))
        .OrderByDescending(entity => entity.Articles)
        .ThenBy(entity => entity.Id, StringComparer.Ordinal);

    private static EntityCount Of(NamedEntity entity, int articles) =>
        new(entity.Id, entity.Type, entity.Name, entity.Latitude, entity.Longitude, entity.Country, articles);
}
