using Marsad.Document;

namespace Marsad.Cli.Api;

/// <summary>An article in a list of the app.</summary>
internal sealed record ArticleRow
{
    public required string Id { get; init; }
    public required string Path { get; init; }
    public required string State { get; init; }
    public string? Outcome { get; init; }
    public Bilingual? Reason { get; init; }
    public string? Title { get; init; }
    public string? Published { get; init; }
    public Outlet? Outlet { get; init; }
    public int Entities { get; init; }
}
