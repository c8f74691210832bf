using Marsad.Document;

namespace Marsad.Storage.Querying;

/// <summary>An event in a list.</summary>
public sealed record EventItem(ArticleReference Article, ArticleEvent Event);

/// <summary>A claim in a list.</summary>
/// <param name="About">Ids of the entities that it speaks of.</param>
public sealed record ClaimItem(ArticleReference Article, Claim Claim, IReadOnlyList<string> About);

/// <summary>An amount in a list.</summary>
public sealed record FigureItem(ArticleReference Article, Quantity Figure);
