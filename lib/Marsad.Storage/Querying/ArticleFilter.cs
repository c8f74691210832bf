using Marsad.Document;
using Marsad.Search;
using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>Which articles to list; null means any.</summary>
public sealed record ArticleFilter
{
    /// <summary>Full text.</summary>
    public SearchQuery? Query { get; init; }

    /// <summary>Id of an entity that the article names.</summary>
    public string? Entity { get; init; }

    /// <summary>Type of an entity that it names.</summary>
    public EntityType? Type { get; init; }

    /// <summary>Outlet id, or the name of an outlet without one.</summary>
    public string? Outlet { get; init; }

    /// <summary>Somebody who speaks.</summary>
    public SpeakerFilter? Speaker { get; init; }

    /// <summary>PLOVER type of an event that it tells of.</summary>
    public string? Event { get; init; }

    /// <summary>Entity id of where an event happens.</summary>
    public string? Place { get; init; }

    /// <summary>Box with a place that it names; countries do not count.</summary>
    public GeoBox? Box { get; init; }

    /// <summary>Days of which it speaks of one at least.</summary>
    public DaySpan Mentioned { get; init; }

    /// <summary>ISO 639 code.</summary>
    public string? Language { get; init; }

    /// <summary>Id of the story that it tells.</summary>
    public string? Story { get; init; }

    /// <summary>First day, included.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, included.</summary>
    public DateOnly? To { get; init; }

    public UploadState? State { get; init; }

    // The key that is likely the rarest leads; what remains is checked.
    private IReadOnlyList<IndexKey> Keys => this switch
    {
        { Story: { } story } => [IndexKey.Story(story)],
        { Place: { } place } => [IndexKey.EventPlace(place)],
        { Speaker: { } speaker } => speaker.Keys,
        { Query: { } query } when QueryKeys.Of(query) is { } words => words,
        { Entity: { } entity } => [IndexKey.Entity(entity)],
        { Box: { } box } when box.Keys() is { } cells => cells,
        { Mentioned: { From: { } from, To: { } to } } when MentionedMonths.Of(from, to) is { } months => [.. months.Select(IndexKey.Mentioned)],
        { Event: { } type } => [IndexKey.Event(type)],
        { Outlet: { } outlet } => [IndexKey.Outlet(outlet)],
        _ => [IndexKey.All],
    };

    /// <summary>Whether the digest must be looked at; what a leading key alone tells needs none.</summary>
    private bool NeedsDigest => Query is not null || Type is not null || Box is not null || Mentioned != default
        || new object?[] { Entity, Speaker, Event, Place }.Count(value => value is not null) > (Story is null ? 1 : 0);

    /// <summary>The scan of what passes.</summary>
    internal ScanRequest ToScan(OrderKey? after, int atOnce, int atMost, bool withDigests) => new()
    {
        Keys = Keys,
        Days = new DaySpan(From, To),
        After = after,
        AtOnce = atOnce,
        AtMost = atMost,
        NeedsDigest = withDigests || NeedsDigest,
        AcceptsDigest = Accepts,
        AcceptsHead = Accepts,
    };

    private bool Accepts(UploadRow row) =>
        (State is null || row.State == State) && (Outlet is null || Outlet == (row.OutletId ?? row.OutletName)) && (Language is null || row.Language == Language);

    private bool Accepts(DigestRow digest) =>
        (Query is null || Query.Root.Matches(digest.ReadText())) && AcceptsNames(digest) && AcceptsAssertions(digest)
        && (Mentioned == default || digest.ReadTimes().Any(days => days.Touches(Mentioned.From, Mentioned.To)));

    private bool AcceptsNames(DigestRow digest)
    {
        if (Entity is null && Type is null && Box is null) return true;
        var entities = digest.ReadEntities();
        return (Entity is null || entities.Any(entity => entity.Id == Entity)) && (Type is null || entities.Any(entity => entity.Type == Type))
            && (Box is not { } box || entities.Any(box.Contains));
    }

    private bool AcceptsAssertions(DigestRow digest)
    {
        if (Speaker is not null && !digest.ReadClaims().Any(found => Speaker.Accepts(found.Claim.Speaker))) return false;
        return (Event is null && Place is null) || digest.ReadEvents() is var events && (Event is null || events.Any(found => found.Type == Event)) && (Place is null || events.Any(found => found.Place?.Entity == Place));
    }
}
