using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Claims;

/// <summary>The particles and nouns that reports are built with.</summary>
internal static class SpeechWords
{
    public const string To = "\u0627\u0644\u064A";
    public const string From = "\u0639\u0646";
    private static readonly Lexicon<PseudoKind> Pseudo = new(Lexicon<PseudoKind>.Read("Claims/Data/pseudo.tsv"));

    /// <summary>"On that", which is also a conjunction of its own.</summary>
    public static bool IsOnThat(ClauseText text, int token) => text.Key(token) is Particles.On && text.Kind(token + 1) is WordKind.Complementizer or WordKind.Subordinator && text.Key(token + 1).StartsWith(Particles.That, StringComparison.Ordinal);

    /// <summary>Whether a word says that what follows is foreseen.</summary>
    public static bool IsFuture(ClauseText text, int token) => text.Key(token) is Particles.May or Particles.Will;

    /// <summary>Whether a phrase begins at a token, or just before, that looks like a report and tells nobody's words.</summary>
    public static bool IsPseudo(ClauseText text, int token) => Pseudo.At(text.Words, token).IsFound || Pseudo.At(text.Words, token - 1) is { Tokens: > 1 };

    /// <summary>Whether such a phrase, or another "and it is useful", ends right before a token, whose clause is then its own.</summary>
    public static bool EndsPseudo(ClauseText text, int token) => Pseudo.At(text.Words, token - 2) is { Tokens: 2 } || (text.Key(token - 1) is [ArabicLetters.Alef, ArabicLetters.Lam, ..] && text.Key(token - 2) is [ArabicLetters.Waw or ArabicLetters.Feh, ArabicLetters.Meem, ArabicLetters.Noon]);

    /// <summary>The verb that a word is the verbal noun of, where that is one of saying.</summary>
    public static (VerbReading Reading, SpeechVerb Verb)? NounAt(ClauseText text, int token)
    {
        if (text.Name(token) is not null || text.Role(token) is not null) return null;
        foreach (var reading in text.Readings(token))
            if (reading.Form == VerbForm.Noun && SpeechTable.Of(reading.Verb) is { } verb) return (reading, verb);
        return null;
    }

    /// <summary>Whether a word is a participle of saying that tells a circumstance, so that what follows is its own.</summary>
    public static bool IsCircumstance(ClauseText text, int token)
    {
        foreach (var reading in text.Readings(token))
            if (reading.Form == VerbForm.ActiveParticiple && reading.Before == Proclitics.None && (reading.Agreement & (Agreement.Accusative | Agreement.Plural)) != 0 && SpeechTable.Of(reading.Verb) is not null) return true;
        return false;
    }

    /// <summary>Whether a phrase is something done or being so, that can be announced or denied: a verbal noun, or "need", "existence" and the like.</summary>
    public static bool IsMatter(ClauseText text, Phrase phrase)
    {
        if (ClaimWords.Is(ClaimWord.Matter, text, phrase.Head, phrase.Head == phrase.First ? phrase.Letters : 0)) return true;
        if (text.Name(phrase.Head) is not null || text.Role(phrase.Head) is not null) return false;
        foreach (var reading in text.Readings(phrase.Head))
            if (reading.Form == VerbForm.Noun) return true;
        return HasVerbalPattern(text.Key(phrase.Head)) || text.Words.Text[text.Words[phrase.Head].Start] == ArabicLetters.AlefWithHamzaBelow;
    }

    // Verbal nouns of the second, seventh, eighth and tenth form.
    private static bool HasVerbalPattern(ReadOnlySpan<char> key) => key is [ArabicLetters.Teh, _, _, ArabicLetters.Yeh, _]
        or [ArabicLetters.Alef, _, ArabicLetters.Teh, _, ArabicLetters.Alef, _]
        or [ArabicLetters.Alef, ArabicLetters.Noon, _, _, ArabicLetters.Alef, _]
        or [ArabicLetters.Alef, ArabicLetters.Seen, ArabicLetters.Teh, _, _, ArabicLetters.Alef, _];
}
