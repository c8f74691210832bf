using Marsad.Document;

namespace Marsad.Names;

/// <summary>A person, organisation, place or group of the knowledge tables.</summary>
internal sealed record KnownEntity
{
    public required string Id { get; init; }
    public required EntityType Type { get; init; }

    /// <summary>Kind of place, role of an organisation, type of an adjective; empty for people.</summary>
    public required string Kind { get; init; }

    public required string NameAr { get; init; }
    public string? NameEn { get; init; }
    public string? Wikidata { get; init; }
    public string? Geonames { get; init; }
    public double? Latitude { get; init; }
    public double? Longitude { get; init; }

    /// <summary>ISO 3166-1 alpha-2; null where there is none or more than one.</summary>
    public string? Country { get; init; }

    /// <summary>ISO 3166-2 code of the governorate or province that a place lies in; null where none is known.</summary>
    public string? Division { get; init; }

    /// <summary>From 1, known to every reader, to 4, a hamlet.</summary>
    public required int Tier { get; init; }

    public long Population { get; init; }
    public bool IsPlace { get; init; }
}
