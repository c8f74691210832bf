using Marsad.Document;

namespace Marsad.Storage.Querying;

/// <summary>An event in a list.</summary>
public sealed record EventItem(ArticleReference Article, ArticleEvent Event);
