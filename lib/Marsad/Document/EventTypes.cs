namespace Marsad.Document;

/// <summary>The types of events: PLOVER's, and three that border news needs.</summary>
public static class EventTypes
{
    /// <summary>As documents write them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
        "INFILTRATE", "ESCAPE", "FORTIFY",
    ];
}
