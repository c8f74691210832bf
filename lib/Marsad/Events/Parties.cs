using Marsad.Clauses;
using Marsad.Document;

namespace Marsad.Events;

/// <summary>Tells phrases that can act from things and ideas.</summary>
internal static class Parties
{
    /// <summary>Whether a phrase is a name, a role, or a noun of people and their institutions.</summary>
    public static bool Is(ClauseText text, Phrase phrase)
    {
        if (text.Name(phrase.Head) is { } name && name.First == phrase.Head) return name.Item.Type is not (EntityType.Event or EntityType.Facility);
        if (text.Role(phrase.Head) is not null) return true;
        for (var token = phrase.First; token < phrase.Next; token++)
            if (text.Name(token) is { Item.Type: EntityType.Organisation or EntityType.Person }) return true;
        return SectorTable.Heads(text, phrase) is { } sector and not Sector.Thing;
    }

    /// <summary>Whether a phrase is a thing or place that can be attacked.</summary>
    public static bool IsThing(ClauseText text, Phrase phrase) => SectorTable.Heads(text, phrase) is not null || text.Name(phrase.Head) is not null;
}
