using Marsad.Document;

namespace Marsad.Storage.Querying;

/// <summary>A claim in a list.</summary>
/// <param name="About">Ids of the entities that it speaks of.</param>
public sealed record ClaimItem(ArticleReference Article, Claim Claim, IReadOnlyList<string> About);
