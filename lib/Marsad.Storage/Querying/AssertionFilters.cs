using Marsad.Document;
using Marsad.Storage.Keys;
using Marsad.Storage.Writing;

namespace Marsad.Storage.Querying;

/// <summary>Days of publication, both included; null means unbounded.</summary>
public readonly record struct DaySpan(DateOnly? From, DateOnly? To);

/// <summary>Which events to list; null means any.</summary>
public sealed record EventFilter
{
    /// <summary>PLOVER type, for instance ASSAULT.</summary>
    public string? Type { get; init; }

    public string? Mode { get; init; }

    /// <summary>Entity id of who does it.</summary>
    public string? Actor { get; init; }

    /// <summary>Entity id of whom it is done to.</summary>
    public string? Recipient { get; init; }

    /// <summary>Entity id of where.</summary>
    public string? Place { get; init; }

    public bool? Negated { get; init; }
    public bool? Hypothetical { get; init; }

    // The rarer key leads; what remains is checked on the events.
    internal IndexKey Key => this switch
    {
        { Actor: { } actor } => IndexKey.Actor(actor),
        { Recipient: { } recipient } => IndexKey.Recipient(recipient),
        { Place: { } place } => IndexKey.EventPlace(place),
        { Type: { } type } => IndexKey.Event(type),
        _ => IndexKey.All,
    };

    internal bool Accepts(ArticleEvent found) =>
        (Type is null || found.Type == Type) && (Mode is null || found.Mode == Mode) && (Place is null || found.Place?.Entity == Place)
        && (Actor is null || found.Actors.Any(party => party.Entity == Actor)) && (Recipient is null || found.Recipients.Any(party => party.Entity == Recipient))
        && (Negated is null || found.Negated == Negated) && (Hypothetical is null || found.Hypothetical == Hypothetical);
}

/// <summary>Which claims to list; null means any.</summary>
public sealed record ClaimFilter
{
    /// <summary>Entity id of the speaker, or the name as the article has it, in any spelling.</summary>
    public string? Speaker { get; init; }

    /// <summary>Entity id of what it speaks of.</summary>
    public string? About { get; init; }

    public bool? Anonymous { get; init; }
    public ClaimKind? Kind { get; init; }

    internal IndexKey Key => this switch
    {
        { Speaker: { } speaker } => IndexKey.Speaker(SpeakerKey(speaker)),
        { About: { } about } => IndexKey.ClaimAbout(about),
        _ => IndexKey.All,
    };

    internal bool Accepts(StatedClaim found) =>
        (Speaker is null || (found.Claim.Speaker is { } speaker && ArticleKeys.SpeakerKey(speaker) == SpeakerKey(Speaker))) && (About is null || found.About.Contains(About, StringComparer.Ordinal))
        && (Anonymous is null || found.Claim.Speaker?.Anonymous == Anonymous) && (Kind is null || found.Claim.Kind == Kind);

    // Ids have a colon or are numbers of Wikidata; names are compared without their spelling.
    private static string SpeakerKey(string asked) => asked.Contains(':', StringComparison.Ordinal) || (asked is ['Q', .. var digits] && digits.All(char.IsAsciiDigit)) ? asked : EntityNames.Normalize(asked);
}

/// <summary>Which amounts to list; null means any.</summary>
public sealed record FigureFilter
{
    /// <summary>Unit, for instance person, km or USD.</summary>
    public string? Unit { get; init; }

    /// <summary>Least amount, included; bounded and vague amounts count with their least.</summary>
    public decimal? Least { get; init; }

    internal IndexKey Key => Unit is { } unit ? IndexKey.Figure(unit) : IndexKey.All;

    internal bool Accepts(Quantity found) => (Unit is null || found.Unit == Unit) && (Least is null || (found.Value ?? found.Min) >= Least);
}
