using System.Text.Json;
using System.Text.Json.Nodes;
using Marsad.Document;

namespace Marsad.Functions.Formats;

/// <summary>GeoJSON (RFC 7946): a feature an item, without a geometry where the place is unknown.</summary>
internal static class GeoJson
{
    internal static JsonListShape<T> Of<T>(ItemShape<T> shape, ListInfo info) =>
        new(new JsonObject { ["type"] = "FeatureCollection" }, "features", item => Feature(shape, item), "next", info.After);

    private static JsonObject Feature<T>(ItemShape<T> shape, T item) => new()
    {
        ["type"] = "Feature",
        ["id"] = shape.Id(item),
        ["geometry"] = shape.Place!(item) is { } place ? new JsonObject { ["type"] = "Point", ["coordinates"] = new JsonArray(place.Longitude, place.Latitude) } : null,
        ["properties"] = JsonSerializer.SerializeToNode(item, ArticleJson.Compact),
    };
}
