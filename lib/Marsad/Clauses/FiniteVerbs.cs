using Marsad.Document;
using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>Tells verbs from the nouns that are written like them by what stands before and how they begin.</summary>
internal static class FiniteVerbs
{
    private const int ShortestUnlisted = 4;
    private const int ShortestAdverb = 4;
    private const string Here = "\u0647\u0646\u0627";
    private const int FarthestSubject = 12;

    /// <summary>The reading of a word as a finite verb, or null.</summary>
    public static VerbReading? At(ClauseText text, int token)
    {
        if (text.Name(token) is { } name && (name.First < token || name.Letters == 0)) return null;
        if (text.Role(token) is { } role && (role.First < token || role is { Letters: 0, Item.Kind: RoleKind.Office } && role.Next > token + 1)) return null;
        VerbReading? finite = null;
        var hasNoun = false;
        foreach (var reading in text.Readings(token))
        {
            if (!Fits(text, token, reading)) continue;
            // News speaks of others: "I" is the last that a word is read as.
            if (reading.IsFinite) finite = finite is null || (finite.Value.Agreement & ~reading.Agreement & Agreement.First) != 0 ? reading : finite;
            else hasNoun = true;
        }

        if (finite is not { } verb || text.Kind(token) is WordKind.Preposition or WordKind.Quantifier or WordKind.NounInYeh || IsBehindPreposition(text, token)) return null;
        return hasNoun && !IsVerbPlace(text, token, verb) ? null : verb;
    }

    // A jussive stands behind a negation; a dual in alef, written like an accusative noun, behind two.
    private static bool Fits(ClauseText text, int token, VerbReading reading)
    {
        if ((reading.Agreement & Agreement.Jussive) != 0) return text.Kind(token - 1) is WordKind.Negation or WordKind.Complementizer || (reading.Before & Proclitics.For) != 0;
        return reading.Form != VerbForm.Perfect || (reading.Agreement & (Agreement.Dual | Agreement.Masculine)) != (Agreement.Dual | Agreement.Masculine) || IsDualAfterDual(text, token, reading);
    }

    // "From" may also be "who", which a verb follows.
    private static bool IsBehindPreposition(ClauseText text, int token) => text.Kind(token - 1) == WordKind.Preposition && text.Key(token - 1) is not [.., ArabicLetters.Meem, ArabicLetters.Noon];

    /// <summary>Whether a word is a finite verb, one of the table or one that begins like an imperfect.</summary>
    public static bool IsFinite(ClauseText text, int token) => At(text, token) is not null || LooksImperfect(text, token);

    private static bool LooksImperfect(ClauseText text, int token)
    {
        if (text.Kind(token) != WordKind.Open || text.Name(token) is not null || text.Role(token) is not null) return false;
        var key = text.Key(token);
        if (key is [ArabicLetters.Waw or ArabicLetters.Feh, _, ..]) key = key[1..];
        if (key is [ArabicLetters.Seen, ArabicLetters.Yeh or ArabicLetters.Teh, ..]) return key.Length > ShortestUnlisted;
        return key.Length >= ShortestUnlisted && key[0] == ArabicLetters.Yeh;
    }

    // A word that may be verb or noun is a verb where a clause begins.
    private static bool IsVerbPlace(ClauseText text, int token, VerbReading verb)
    {
        if ((verb.Before & Proclitics.Will) != 0 || IsDualAfterDual(text, token, verb)) return true;
        if ((verb.Before & Proclitics.For) != 0) return false;
        if (verb is { Pronoun: > 0, Form: VerbForm.Perfect } && HasSubjectBehind(text, token)) return true;
        if (verb.Form == VerbForm.Imperfect && verb.Verb.Imperfect.Length > 0 && text.Key(token)[verb.Letters] == ArabicLetters.Yeh) return true;
        return text.Kind(token - 1) != WordKind.Complementizer && (IsClauseStart(text, token) || IsBehindSubject(text, token, verb));
    }

    private static bool IsClauseStart(ClauseText text, int token) => text.Kind(token - 1) switch
    {
        WordKind.Mark => token == 0 || !text.Words.Is(token - 1, "-\u2013/"),
        WordKind.Relative or WordKind.Negation or WordKind.Subordinator or WordKind.Auxiliary => true,
        WordKind.Adverb when IsOpening(text, token - 1) => true,
        _ => token == text.SentenceOf(token).First,
    };

    // "And likewise the ministers asked", "later the army killed": an adverb opens the sentence; "there is" and "with it" open one without a verb as well.
    private static bool IsOpening(ClauseText text, int adverb)
    {
        while (adverb > 0 && text.Kind(adverb - 1) == WordKind.Adverb) adverb--;
        return adverb == text.SentenceOf(adverb).First && text.Key(adverb) is { Length: >= ShortestAdverb } key && !Particles.EndsInPronoun(key) && key.IndexOf(Here, StringComparison.Ordinal) is not (0 or 1);
    }

    // "An attack that gunmen carried out": a pronoun closes a noun phrase, so the noun behind it is the subject of a verb.
    private static bool HasSubjectBehind(ClauseText text, int token) =>
        token + 1 < text.Count && text.Words[token + 1].Start - text.Words[token].End <= 1 && (text.Name(token + 1) is { Letters: 0, Item.Type: not EntityType.Group } || text.Role(token + 1) is { Letters: 0 } || text.Key(token + 1) is [_, _, _, .., ArabicLetters.Waw, ArabicLetters.Noon]);

    // "The minister refused": a bare word behind a definite noun is no construct with it, unless a verb before has that noun for its subject.
    private static bool IsBehindSubject(ClauseText text, int token, VerbReading verb)
    {
        if (verb.Letters > 0 || text.Words[token].Start - text.Words[token - 1].End > 1) return false;
        if (text.Name(token - 1) is null && !ArabicLetters.HasArticle(text.Key(token - 1))) return false;
        for (var before = token - 1; before >= Math.Max(0, token - FarthestSubject); before--)
        {
            if (text.Kind(before) is WordKind.Mark or WordKind.Complementizer or WordKind.Subordinator or WordKind.Relative) return text.Kind(before) != WordKind.Relative;
            if (text.Kind(before) == WordKind.Preposition || IsSurelyFinite(text, before) || (IsClauseStart(text, before) && At(text, before) is not null)) return false;
        }

        return true;
    }

    private static bool IsSurelyFinite(ClauseText text, int token)
    {
        var isFinite = false;
        foreach (var reading in text.Readings(token))
        {
            if (!reading.IsFinite) return false;
            isFinite = true;
        }

        return isFinite || LooksImperfect(text, token);
    }

    // "The two countries discussed".
    private static bool IsDualAfterDual(ClauseText text, int token, VerbReading verb) =>
        (verb.Agreement & Agreement.Dual) != 0 && text.Key(token - 1) is [.., ArabicLetters.Alef or ArabicLetters.Yeh, ArabicLetters.Noon] && text.Kind(token - 1) == WordKind.Open && text.Number(token - 1) is null && text.Name(token - 1) is null;
}
