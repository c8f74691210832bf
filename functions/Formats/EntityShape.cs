using Marsad.Storage.Querying;

namespace Marsad.Functions.Formats;

/// <summary>Entities in other formats than JSON.</summary>
internal static class EntityShape
{
    internal static readonly ItemShape<EntityItem> Shape = new()
    {
        Id = item => item.Id,
        Columns =
        [
            new("id", item => item.Id), new("type", item => item.Type), new("wikidata", item => item.Wikidata), new("geonames", item => item.Geonames),
            new("latitude", item => item.Latitude), new("longitude", item => item.Longitude), new("country", item => item.Country), new("linked", item => item.Linked),
            new("name_en", item => item.Name.En), new("name_ar", item => item.Name.Ar),
        ],
        Place = item => item is { Latitude: { } latitude, Longitude: { } longitude } ? (latitude, longitude) : null,
    };
}
