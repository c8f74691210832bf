using System.Text.Json.Serialization;

namespace Marsad.Storage.Querying;

/// <summary>A page of articles with what was looked at for their order or their counts.</summary>
/// <param name="Window">The newest articles that fit, which were ranked and counted; null where neither was asked for.</param>
/// <param name="Facets">Counts over the window by the name of the facet; null where none were asked for.</param>
public sealed record ArticlePage(
    IReadOnlyList<ArticleItem> Items,
    string? Next,
    [property: JsonPropertyOrder(1)] Window? Window,
    [property: JsonPropertyOrder(1)] IReadOnlyDictionary<string, IReadOnlyList<FacetCount>>? Facets)
    : Page<ArticleItem>(Items, Next)
{
    /// <summary>Whether no article has all that the query asks for, so that those on the page lack one word, name or phrase of it.</summary>
    [JsonPropertyOrder(1)]
    public bool Relaxed { get; init; }
}
