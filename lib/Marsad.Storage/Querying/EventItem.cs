using Marsad.Document;

namespace Marsad.Storage.Querying;

/// <summary>An event in a list.</summary>
/// <param name="Latitude">Degrees north (WGS 84) of its place; null where that is unknown.</param>
/// <param name="Longitude">Degrees east (WGS 84) of its place; null as the latitude is.</param>
public sealed record EventItem(ArticleReference Article, ArticleEvent Event, double? Latitude, double? Longitude);
