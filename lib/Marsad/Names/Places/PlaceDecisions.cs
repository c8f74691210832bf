namespace Marsad.Names.Places;

/// <summary>Which place a name means in an article, as its clearest mention tells; the other mentions follow.</summary>
internal sealed class PlaceDecisions
{
    private readonly Dictionary<string, (KnownEntity Place, double Confidence)> _places = new(StringComparer.Ordinal);

    /// <summary>Notes what a mention was taken for; the first of equally clear ones stays.</summary>
    public void Add(string key, KnownEntity place, double confidence)
    {
        if (!_places.TryGetValue(key, out var known) || confidence > known.Confidence) _places[key] = (place, confidence);
    }

    /// <summary>The place that a name means, or null where no mention was clear.</summary>
    public KnownEntity? Of(string key) => _places.TryGetValue(key, out var known) ? known.Place : null;
}
