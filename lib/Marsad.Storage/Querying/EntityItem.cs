using Marsad.Document;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>An entity in a list.</summary>
public record EntityItem(
    string Id, string Type, EntityName Name, string? Wikidata, string? Geonames, double? Latitude, double? Longitude, string? Country, bool Linked)
{
    public static EntityItem Of(EntityRow row) => new(
        row.EntityId, row.Type, new EntityName(row.NameAr, row.NameEn), row.Wikidata, row.Geonames, row.Latitude, row.Longitude, row.Country, row.Linked);
}
