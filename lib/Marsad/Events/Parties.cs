using Marsad.Clauses;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Tells phrases that can act from things and ideas.</summary>
internal static class Parties
{
    private const int ShortestPlural = 6;

    /// <summary>Whether a phrase is a name, a role, or a noun of people and their institutions.</summary>
    public static bool Is(ClauseText text, Phrase phrase)
    {
        if (text.Name(phrase.Head) is { } name && name.First == phrase.Head) return name.Item.Type is not (EntityType.Event or EntityType.Facility);
        if (text.Role(phrase.Head) is not null) return true;
        if (SectorTable.Heads(text, phrase) is { } sector) return sector is not (Sector.Thing or Sector.Weapon);
        if (IsPeople(text, phrase.Head)) return true;
        return !IsDeed(text, phrase) && HoldsName(text, phrase);
    }

    /// <summary>Whether a phrase is a thing or place that can be attacked.</summary>
    public static bool IsThing(ClauseText text, Phrase phrase) => SectorTable.Heads(text, phrase) is not (null or Sector.Weapon) || text.Name(phrase.Head) is not null;

    /// <summary>Whether a phrase is what somebody harms others with.</summary>
    public static bool IsWeapon(ClauseText text, Phrase phrase) => SectorTable.Heads(text, phrase) == Sector.Weapon;

    /// <summary>Whether a phrase is a verbal noun with what belongs to it.</summary>
    public static bool IsDeed(ClauseText text, Phrase phrase) => text.IsForm(phrase.Head, VerbForm.Noun);

    /// <summary>Whether a phrase is surely a noun of something, though no table has it: a definite one, or one with the ending of a feminine or an accusative.</summary>
    public static bool IsNoun(ClauseText text, Phrase phrase) => !IsDeed(text, phrase) && text.Time(phrase.Head) is null && !AdjectiveTable.Is(text.Key(phrase.Head))
        && (phrase.IsDefinite || text.Key(phrase.Head) is [_, _, _, .., ArabicLetters.Alef or ArabicLetters.Heh]);

    // A sound plural of a participle or an adjective of relation is one of people.
    private static bool IsPeople(ClauseText text, int token)
    {
        var key = text.Key(token);
        if (key is [ArabicLetters.Alef, ArabicLetters.Lam, .. var bare]) key = bare;
        if (text.Time(token) is not null || text.Number(token) is not null) return false;
        return (key.Length >= ShortestPlural && key is [ArabicLetters.Meem, .., ArabicLetters.Waw, ArabicLetters.Noon]) || key is [_, _, .., ArabicLetters.Yeh, ArabicLetters.Waw or ArabicLetters.Yeh, ArabicLetters.Noon];
    }

    private static bool HoldsName(ClauseText text, Phrase phrase)
    {
        for (var token = phrase.First; token < phrase.Next; token++)
            if (text.Name(token) is { Item.Type: EntityType.Organisation or EntityType.Person }) return true;
        return false;
    }
}
