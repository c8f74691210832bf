namespace Marsad.Parsing.Pages;

/// <summary>What a page's JSON-LD says of an article, as it stands there.</summary>
internal sealed record LinkedArticle
{
    public string? Headline { get; init; }
    public string? Published { get; init; }
    public string? Modified { get; init; }
    public string? Section { get; init; }
    public string? Url { get; init; }
    public string? Body { get; init; }
    public string? Publisher { get; init; }
    public required IReadOnlyList<string> Authors { get; init; }
}
