using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Sectors of PLOVER, and crime, by the words of a phrase.</summary>
internal enum Sector
{
    Gov,
    Mil,
    Cop,
    Spy,
    Jud,
    Leg,
    Reb,
    Opp,
    Cvl,
    Ref,
    Crm,
    Med,
    Bus,
    Igo,
    Ngo,
    Edu,

    /// <summary>People or institutions of no known sector.</summary>
    Unk,

    /// <summary>What can be attacked and cannot act: vehicles, buildings, installations.</summary>
    Thing,

    /// <summary>What harms and is no party: bullets, shells, mines.</summary>
    Weapon,
}

/// <summary>Tells the sector of a party.</summary>
internal static class SectorTable
{
    private static readonly Lexicon<Sector> Words = new(Lexicon<Sector>.Read("Events/Data/sectors.tsv").SelectMany(row => NounForms.Of(row.Words).Select(form => (row.Category, row.Value, form))));

    /// <summary>The sector of the first noun of a phrase, or of a word behind numerals and quantities; null where it has none.</summary>
    public static Sector? Heads(ClauseText text, Phrase phrase) =>
        Words.At(text.Words, phrase.Head) is { IsFound: true } match ? match.Senses[0].Category : phrase.First < phrase.Head ? Of(text, phrase) : null;

    /// <summary>The sector that the first telling word of a phrase belongs to, or null.</summary>
    public static Sector? Of(ClauseText text, Phrase phrase)
    {
        for (var token = phrase.First; token < phrase.Next; token++)
            if (Words.At(text.Words, token) is { IsFound: true } match) return match.Senses[0].Category;
        return null;
    }
}
