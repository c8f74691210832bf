using Marsad.Document;

namespace Marsad.Storage.Querying;

/// <summary>An amount in a list.</summary>
/// <param name="Counts">What befell those whom it counts, for instance killed; empty where nothing is told.</param>
public sealed record FigureItem(ArticleReference Article, Quantity Figure, IReadOnlyList<string> Counts);
