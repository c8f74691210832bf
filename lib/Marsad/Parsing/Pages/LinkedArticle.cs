namespace Marsad.Parsing.Pages;

/// <summary>An article as JSON-LD describes it; null where it says nothing.</summary>
internal sealed record LinkedArticle(string? Published, string? Section, string? Url, string? Publisher, IReadOnlyList<string> Authors);
