using Marsad.Document;

namespace Marsad.Storage.Querying;

/// <summary>An amount in a list.</summary>
public sealed record FigureItem(ArticleReference Article, Quantity Figure);
