namespace Marsad.Names;

/// <summary>How often an article speaks of each country, counted from names that need no country to be known.</summary>
internal sealed class CountryEvidence
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The country that is named most, or null when none is.</summary>
    public string? Main => _counts.Count == 0 ? null : _counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First().Key;

    public void Add(KnownEntity entity, int weight)
    {
        if (entity.Country is { } country) _counts[country] = _counts.GetValueOrDefault(country) + weight;
    }

    public int Of(string? country) => country is null ? 0 : _counts.GetValueOrDefault(country);
}
