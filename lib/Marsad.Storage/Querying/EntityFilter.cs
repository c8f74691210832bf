using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>Which entities to list; null means any.</summary>
public sealed record EntityFilter
{
    /// <summary>Beginning of any word of an Arabic or English name, and what follows it; spelling variants are folded.</summary>
    public string? Name { get; init; }

    /// <summary>Entity type as documents write it, for instance GPE.</summary>
    public string? Type { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    /// <summary>Whether misspelt names count: true always, false never, null where nothing begins with <see cref="Name"/>.</summary>
    public bool? Fuzzy { get; init; }

    internal bool AcceptsAll => Type is null && Country is null;

    internal bool Accepts(EntityRow row) => (Type is null || row.Type == Type) && (Country is null || row.Country == Country);
}
