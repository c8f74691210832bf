namespace Marsad.Document;

/// <summary>Who did what to whom, coded in PLOVER with three extensions (INFILTRATE, ESCAPE, FORTIFY).</summary>
public sealed record ArticleEvent
{
    public required int Block { get; init; }
    public required int Start { get; init; }
    public required int Length { get; init; }

    /// <summary>The trigger word.</summary>
    public required string Text { get; init; }

    public required string Type { get; init; }
    public string? Mode { get; init; }
    public IReadOnlyList<string> Context { get; init; } = [];
    public IReadOnlyList<EventParty> Actors { get; init; } = [];
    public IReadOnlyList<EventParty> Recipients { get; init; } = [];
    public EventPlace? Place { get; init; }

    /// <summary>TIMEX3 date, or null.</summary>
    public string? Date { get; init; }

    public IReadOnlyList<EventCount> Counts { get; init; } = [];
    public required bool Negated { get; init; }
    public required bool Hypothetical { get; init; }
    public required bool Future { get; init; }
    public required string Sentence { get; init; }
}

/// <summary>An actor or recipient with PLOVER sector and ISO 3166-1 alpha-2 country.</summary>
public sealed record EventParty(string Text, string? Entity, string? Sector, string? Country);

/// <summary>Where an event happened.</summary>
public sealed record EventPlace(string Text, string? Entity);

/// <summary>A typed count of an event: killed, wounded, arrested, displaced, seized or infiltrated.</summary>
public sealed record EventCount(decimal Value, string Kind);
