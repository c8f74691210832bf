using Marsad.Document;
using Marsad.Search;
using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>Which claims to list; null means any.</summary>
public sealed record ClaimFilter
{
    public SpeakerFilter? Speaker { get; init; }

    /// <summary>Entity id of what it speaks of.</summary>
    public string? About { get; init; }

    /// <summary>Entity id of who speaks or is spoken of.</summary>
    public string? Entity { get; init; }

    /// <summary>Full text, of the claim alone.</summary>
    public SearchQuery? Query { get; init; }

    public bool? Anonymous { get; init; }
    public ClaimKind? Kind { get; init; }

    internal IReadOnlyList<IndexKey> Keys => this switch
    {
        { Speaker: { } speaker } => speaker.Keys,
        { Query: { } query } when QueryKeys.Of(query) is { } words => words,
        { About: { } about } => [IndexKey.ClaimAbout(about)],
        { Entity: { } entity } => [IndexKey.Speaker(entity), IndexKey.ClaimAbout(entity)],
        _ => [IndexKey.All],
    };

    internal bool Accepts(StatedClaim found) =>
        (Speaker is null || Speaker.Accepts(found.Claim.Speaker)) && (About is null || found.About.Contains(About, StringComparer.Ordinal))
        && (Entity is null || found.Claim.Speaker?.Entity == Entity || found.About.Contains(Entity, StringComparer.Ordinal))
        && (Anonymous is null || found.Claim.Speaker?.Anonymous == Anonymous) && (Kind is null || found.Claim.Kind == Kind)
        && (Query is null || Query.Root.Matches(new SearchedArticle(SearchedArticle.WordsOf(found.Claim.Text), found.About.ToDictionary(id => id, _ => 1, StringComparer.Ordinal))));
}
