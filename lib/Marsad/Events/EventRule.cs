namespace Marsad.Events;

/// <summary>What a trigger says: a row of the table.</summary>
/// <param name="Type">PLOVER event type, one of the three extensions, or none.</param>
/// <param name="Mode">PLOVER mode, or null.</param>
/// <param name="Context">PLOVER context, or null.</param>
/// <param name="Frame">Where the table of frames says who is who.</param>
/// <param name="Need">What has to stand beside it.</param>
/// <param name="With">Beginnings of folded words one of which its clause must have; empty where it needs none.</param>
/// <param name="Without">Beginnings of folded words that must not stand right behind it.</param>
internal sealed record EventRule(string Type, string? Mode, string? Context, string Frame, TriggerUse Use, TriggerNeed Need, IReadOnlyList<string> With, IReadOnlyList<string> Without, string Trigger)
{
    /// <summary>The type of phrases that tell of nothing, though words of them do: "war crimes", "penalty kick".</summary>
    public const string None = "NONE";
}

/// <summary>What a trigger needs to tell of an event.</summary>
internal enum TriggerNeed
{
    None,

    /// <summary>Somebody who does it or suffers it.</summary>
    Party,

    /// <summary>Somebody who suffers or gains from it.</summary>
    Target,

    /// <summary>No construct but with somebody: an inquiry, not the achievement of aims.</summary>
    Alone,
}

/// <summary>In which forms a trigger is meant.</summary>
internal enum TriggerUse
{
    /// <summary>Finite verbs, verbal nouns and adverbial participles.</summary>
    All,

    Verb,
    Noun,

    /// <summary>The word or phrase as it stands, behind particles.</summary>
    Word,
}
