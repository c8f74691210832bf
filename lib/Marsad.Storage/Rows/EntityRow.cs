using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Marsad.Document;
using Marsad.Storage.Keys;

namespace Marsad.Storage.Rows;

/// <summary>An entity in the catalogue, under its id or under one of its names.</summary>
public sealed class EntityRow : ITableEntity
{
    public string PartitionKey { get; set; } = DirectoryKeys.Entities;
    public string RowKey { get; set; } = "";
    public DateTimeOffset? Timestamp { get; set; }
    public ETag ETag { get; set; }
    public string EntityId { get; set; } = "";

    /// <summary>Entity type in the document's spelling, for instance GPE.</summary>
    public string Type { get; set; } = "";

    public string NameAr { get; set; } = "";
    public string? NameEn { get; set; }
    public string? Wikidata { get; set; }
    public string? Geonames { get; set; }
    public double? Latitude { get; set; }
    public double? Longitude { get; set; }
    public string? Country { get; set; }
    public bool Linked { get; set; }

    public static EntityRow Create(string rowKey, Entity entity) => new()
    {
        RowKey = rowKey,
        EntityId = entity.Id,
        Type = TypeName(entity.Type),
        NameAr = entity.Name.Ar,
        NameEn = entity.Name.En,
        Wikidata = entity.Wikidata,
        Geonames = entity.Geonames,
        Latitude = entity.Latitude,
        Longitude = entity.Longitude,
        Country = entity.Country,
        Linked = entity.Linked,
    };

    /// <summary>A type as it is written in documents, for instance GPE.</summary>
    public static string TypeName(EntityType type) => JsonSerializer.Serialize(type, ArticleJson.Compact).Trim('"');
}
