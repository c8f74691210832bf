namespace Marsad.Document;

/// <summary>A person, organisation, place or group that the article names, once per article.</summary>
public sealed record Entity
{
    /// <summary>Wikidata QID, <c>gn:</c> GeoNames id, the knowledge table's own id, or <c>u:</c> and a hash for an unlinked name.</summary>
    public required string Id { get; init; }

    public required EntityType Type { get; init; }
    public required EntityName Name { get; init; }
    public string? Wikidata { get; init; }
    public string? Geonames { get; init; }

    /// <summary>Degrees north (WGS 84).</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east (WGS 84).</summary>
    public double? Longitude { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    /// <summary>How often the article mentions it, nested mentions included.</summary>
    public required int Mentions { get; init; }

    public required bool Linked { get; init; }
}

/// <summary>An entity's names; <paramref name="En"/> is null when the tables have none.</summary>
public sealed record EntityName(string Ar, string? En);
