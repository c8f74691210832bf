using Marsad.Clauses;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Claims;

/// <summary>Tells who can speak, and whether a verb's form agrees with them.</summary>
internal static class SourceJudge
{
    private const int ShortestPlural = 5;
    private static readonly string[] Plurals = ["\u0648\u0646", "\u064A\u0646"];
    private static readonly string[] Broken = ["\u0627\u062A"];

    /// <summary>Whether a verb can have a phrase, before or behind it, as its speaker.</summary>
    public static bool Allows(SourceDemand demand, ClauseText text, Phrase source, bool isBehind) => demand switch
    {
        SourceDemand.Document => Is(ClaimWord.Document, text, source) || Is(ClaimWord.Norm, text, source),
        SourceDemand.Known => IsKnown(text, source),
        SourceDemand.Person => IsKnown(text, source) || !Is(ClaimWord.Inanimate, text, source),
        _ => IsKnown(text, source) || (isBehind && !Is(ClaimWord.Inanimate, text, source) && !SpeechWords.IsMatter(text, source)),
    };

    /// <summary>Whether a phrase names somebody, a body, a role or a document.</summary>
    public static bool IsKnown(ClauseText text, Phrase source)
    {
        if (text.Kind(source.First) is WordKind.Demonstrative && !Is(ClaimWord.Document, text, source)) return false;
        // "The number of workers", but "a number of workers".
        if (text.Kind(source.First) is WordKind.Quantifier && source.Head == source.First + 1 && ClaimWords.Is(ClaimWord.Inanimate, text, source.First, source.Letters)) return false;
        return IsAnimate(text, source) || Is(ClaimWord.Document, text, source);
    }

    public static bool IsAnimate(ClauseText text, Phrase source)
    {
        if (text.Role(source.Head) is not null) return true;
        if (text.Name(source.Head) is { Item.Type: EntityType.Person or EntityType.Organisation or EntityType.GeopoliticalEntity or EntityType.Group }) return true;
        return Is(ClaimWord.Body, text, source) || Is(ClaimWord.Person, text, source) || Is(ClaimWord.Anonymous, text, source) || IsPlural(text, source);
    }

    /// <summary>Whether the form of a verb can speak of a phrase; what the phrase does not show is no objection.</summary>
    public static bool Agrees(Agreement form, ClauseText text, Phrase source)
    {
        if ((form & (Agreement.Masculine | Agreement.Feminine)) == 0) return true;
        if (IsPlural(text, source)) return (form & Agreement.Plural) != 0;
        if ((form & Agreement.Plural) != 0 && SourceReader.HoldsPerson(text, source)) return false;
        return (form & Agreement.Feminine) != 0 ? !IsMasculine(text, source) : !IsFeminine(text, source);
    }

    public static bool Is(ClaimWord kind, ClauseText text, Phrase source) => ClaimWords.Is(kind, text, source.Head, source.Head == source.First ? source.Letters : 0);

    // The sound masculine plural.
    private static bool IsPlural(ClauseText text, Phrase source)
    {
        if (text.Name(source.Head) is not null || text.Key(source.Head).Length < ShortestPlural || Is(ClaimWord.Norm, text, source) || Is(ClaimWord.Inanimate, text, source)) return false;
        foreach (var ending in Plurals)
            if (text.Key(source.Head).EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool IsFeminine(ClauseText text, Phrase source)
    {
        if (SourceReader.HoldsPerson(text, source)) return text.Role(source.Head) is not null && EndsInTeh(text, source.Head);
        if (text.Name(source.Head) is { Item.Type: EntityType.GeopoliticalEntity }) return false;
        return EndsInTeh(text, source.Head) || text.Key(source.Head).EndsWith(Broken[0], StringComparison.Ordinal) || Is(ClaimWord.Anonymous, text, source) && IsBrokenPlural(text, source.Head);
    }

    private static bool IsMasculine(ClauseText text, Phrase source)
    {
        // "A member" may be a woman.
        if (text.Name(source.Head) is not null || EndsInTeh(text, source.Head) || Is(ClaimWord.Either, text, source)) return false;
        return text.Role(source.Head) is not null && !IsBrokenPlural(text, source.Head) || Is(ClaimWord.Person, text, source);
    }

    // "Masadir", "awsat": a long vowel before the last consonants.
    private static bool IsBrokenPlural(ClauseText text, int token) => text.Key(token) is [.., ArabicLetters.Alef, _, _] or [.., ArabicLetters.Alef, _, _, _] or [ArabicLetters.Alef, _, _, ArabicLetters.Alef, _];

    private static bool EndsInTeh(ClauseText text, int token) => text.Words[token].End is > 0 and var end && text.Words.Text[end - 1] == ArabicLetters.TehMarbuta;
}
