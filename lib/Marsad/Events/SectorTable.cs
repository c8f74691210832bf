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
}

/// <summary>Tells the sector of a party.</summary>
internal static class SectorTable
{
    private static readonly Lexicon<Sector> Words = new(Lexicon<Sector>.Read("Events/Data/sectors.tsv"));

    /// <summary>Whether the first noun of a phrase, behind numerals and quantities, is of a sector.</summary>
    public static bool Heads(ClauseText text, Phrase phrase) => Words.At(text.Words, phrase.Head) is { IsFound: true } || (phrase.First < phrase.Head && Of(text, phrase) is not null);

    /// <summary>The sector that the first telling word of a phrase belongs to, or null.</summary>
    public static Sector? Of(ClauseText text, Phrase phrase)
    {
        for (var token = phrase.First; token < phrase.Next; token++)
            if (Words.At(text.Words, token) is { IsFound: true } match) return match.Senses[0].Category;
        return null;
    }
}
