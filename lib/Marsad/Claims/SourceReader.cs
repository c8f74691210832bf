using Marsad.Clauses;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Claims;

/// <summary>Reads the whole of a phrase that names who speaks: with its titles, its name behind a comma, and those joined to it.</summary>
internal static class SourceReader
{
    private const int MostParts = 4;
    private const int LongestTail = 9;
    private const int MostTails = 3;
    private const int MostTitles = 4;

    /// <summary>The phrase at a token in its whole length, or null where none stands there.</summary>
    public static Phrase? At(ClauseText text, int token, int letters = 0) => Quoted(text, token) ?? (PhraseReader.At(text, token, letters) is { } phrase ? Extend(text, phrase) : null);

    /// <summary>The same phrase with what belongs to it.</summary>
    public static Phrase Extend(ClauseText text, Phrase phrase)
    {
        phrase = Cut(text, phrase);
        for (var part = 0; part < MostParts; part++)
        {
            if (Longer(text, phrase) is not { } next) break;
            phrase = phrase with { Next = next };
        }

        return phrase;
    }

    // Before a particle that a name took in, before "his saying", before "[who] asked not to be named", and before an office that is no part of the body before it.
    private static Phrase Cut(ClauseText text, Phrase phrase)
    {
        for (var token = phrase.First + 1; token < phrase.Next; token++)
            if (text.Kind(token) is WordKind.Complementizer or WordKind.Subordinator || SpeechWords.NounAt(text, token) is { Reading.Pronoun: > 0 } || (!IsDefinite(text, token - 1) && ClaimWords.IsBare(ClaimWord.Withholding, text.Key(token))) || (SourceJudge.Is(ClaimWord.Body, text, phrase) && IsDefinite(text, token - 1) && IsOffice(text, token))) return phrase with { Next = token };
        return phrase;
    }

    private static bool IsDefinite(ClauseText text, int token) => ArabicLetters.HasArticle(text.Key(token));

    private static bool IsOffice(ClauseText text, int token) => text.Role(token) is { } role ? role.First == token && role.Item.Kind != RoleKind.Anonymous : IsDefinite(text, token) && ClaimWords.Is(ClaimWord.Person, text, token);

    // A name in quotation marks.
    private static Phrase? Quoted(ClauseText text, int token) =>
        text.QuotationAt(token) is { IsClosed: true } quotation && QuotedNames.Is(text, quotation) && quotation.Next - token > 2
            ? new Phrase(token, quotation.Next, 0, token + 1) { IsDefinite = true }
            : null;

    private static int? Longer(ClauseText text, Phrase phrase)
    {
        var next = phrase.Next;
        if (next >= text.Count) return null;
        if (!HoldsPerson(text, phrase) && TakesName(text, phrase) && Person(text, next) is { } named) return named.Next;
        if (!HoldsPerson(text, phrase) && (TitledPerson(text, next) ?? NativePerson(text, phrase)) is { } titled) return titled;
        if (Person(text, phrase.Next - 1, isWhole: false) is not null && Office(text, next) is { } office) return office;
        if (text.Words.Is(next, Marks.Commas) && !HoldsPerson(text, phrase) && IsRole(text, phrase) && Person(text, next + 1) is { } apart) return apart.Next;
        if (text.QuotationAt(next) is { IsClosed: true } quotation && QuotedNames.Is(text, quotation) && ClaimWords.Is(ClaimWord.Body, text, next - 1, text.Start(next - 1).Letters)) return quotation.Next;
        return SourceTails.Behind(text, phrase) ?? Tail(text, phrase, next) ?? Apart(text, phrase, next) ?? Joined(text, phrase, next);
    }

    // "The director of the society for insurance on vehicles, So-and-so": over phrases of its own to the name behind the comma.
    private static int? Apart(ClauseText text, Phrase phrase, int next)
    {
        if (HoldsPerson(text, phrase) || !IsRole(text, phrase)) return null;
        for (var token = next; token < Math.Min(text.Count - 1, next + LongestTail); token++)
        {
            if (text.Words.Is(token, Marks.Commas)) return Person(text, token + 1)?.Next;
            if (text.Kind(token) is not (WordKind.Open or WordKind.Preposition) || FiniteVerbs.IsFinite(text, token)) return null;
        }

        return null;
    }

    private static Covered<Mention>? Person(ClauseText text, int token, bool isWhole = true) =>
        text.Name(token) is { Letters: 0, Item.Type: EntityType.Person } name && (name.First == token || !isWhole) ? name : null;

    // "The lawyer So-and-so" behind "the head of the defence", "the Major General Sheikh So-and-so" behind "His Excellency".
    private static int? TitledPerson(ClauseText text, int next)
    {
        if (!text.Words.IsWord(next) || text.Start(next).Letters > 0 || Person(text, next) is not null) return null;
        if (PhraseReader.At(text, next) is { } titled && HoldsPerson(text, titled) && IsRole(text, titled)) return titled.Next;
        for (var token = next; token < next + MostTitles && text.Kind(token) == WordKind.Open && IsDefinite(text, token); token++)
            if (PersonNouns.Is(text.Key(token)) && Person(text, token + 1) is { } named) return named.Next;
        return null;
    }

    // "The Tunisian coach of the team So-and-so".
    private static int? NativePerson(ClauseText text, Phrase phrase) =>
        text.Name(phrase.Head) is { Item.Type: EntityType.Group } && phrase.Next == phrase.First + 1 && text.Words.IsWord(phrase.Next) && PhraseReader.At(text, phrase.Next) is { } office && IsRole(text, office) && Person(text, office.Next) is { } named ? named.Next : null;

    // "So-and-so, minister of the interior", without a comma.
    private static int? Office(ClauseText text, int next) =>
        text.Role(next) is { Letters: 0, Item.Kind: RoleKind.Office } role && role.First == next && text.Words[next].Start - text.Words[next - 1].End <= 1 && IsDefinite(text, role.Next - 1) && Person(text, role.Next) is null ? role.Next : null;

    // A body or a document is followed by a person only where something is done to them.
    private static bool TakesName(ClauseText text, Phrase phrase) => text.Role(phrase.Head) is { } role ? role.Item.Kind != RoleKind.Anonymous : IsRole(text, phrase) || !(SourceJudge.Is(ClaimWord.Body, text, phrase) || SourceJudge.Is(ClaimWord.Document, text, phrase) || text.Name(phrase.Head) is not null);

    // "The head of the mission in Sudan So-and-so", "the member of the secretariat of the Forces of 14 March So-and-so", "the commander in the Mobilisation Forces".
    private static int? Tail(ClauseText text, Phrase phrase, int next)
    {
        if (HoldsPerson(text, phrase)) return null;
        int? end = null;
        for (var part = 0; part < MostTails && Inner(text, next, part > 0) is { } inner; part++)
        {
            next = AfterDate(text, inner.Next);
            if (Person(text, next) is { } named) return named.Next;
            var isBody = text.Name(inner.Head) is { Item.Type: EntityType.Organisation } || ClaimWords.Is(ClaimWord.Body, text, inner.Head, inner.Letters);
            if (part == 0 && isBody && IsRole(text, phrase)) end = next;
            if (!IsRole(text, phrase)) break;
        }

        return end;
    }

    // "The Forces of 14 March".
    private static int AfterDate(ClauseText text, int token)
    {
        if (text.Time(token) is { } time && time.First == token) return time.Next;
        return text.Number(token) is { } number && number.First == token && text.Kind(number.Next) == WordKind.Open ? number.Next + 1 : token;
    }

    // A noun behind a preposition; further on only "in" and "of", and no setting of what was said.
    private static Phrase? Inner(ClauseText text, int next, bool isFurther)
    {
        var start = text.Start(next);
        var noun = text.Kind(next) == WordKind.Preposition && !isFurther ? next + 1 : (start.Particles & (Proclitics.In | Proclitics.For)) != 0 && (start.Particles & Proclitics.Conjunction) == 0 ? next : -1;
        if (noun < 0 || text.Time(noun) is not null) return null;
        var letters = text.Start(noun).Letters;
        if (ClaimWords.Is(ClaimWord.Media, text, noun, letters) || (isFurther && ClaimWords.Is(ClaimWord.Setting, text, noun, letters))) return null;
        return PhraseReader.At(text, noun, letters);
    }

    // "Political and security sources", "the ministry and the command".
    private static int? Joined(ClauseText text, Phrase phrase, int next)
    {
        var start = text.Start(next);
        if ((start.Particles & Proclitics.And) == 0 || !text.Words.IsWord(next) || FiniteVerbs.IsFinite(text, next)) return null;
        if (text.Words[next].Start - text.Words[next - 1].End > 1) return null;
        foreach (var reading in text.Readings(next))
            if (reading.IsFinite && SpeechTable.Of(reading.Verb) is not null) return null;
        if (PhraseReader.At(text, next, start.Letters) is not { } joined) return null;
        return joined.IsDefinite == phrase.IsDefinite || text.Name(joined.First) is not null || IsSecondOffice(text, phrase, joined) ? joined.Next : null;
    }

    // "Imam and preacher of the mosque": two offices of one construct.
    private static bool IsSecondOffice(ClauseText text, Phrase phrase, Phrase joined) =>
        phrase.Next == phrase.First + 1 && SourceJudge.Is(ClaimWord.Person, text, phrase) && SourceJudge.Is(ClaimWord.Person, text, joined);

    public static bool HoldsPerson(ClauseText text, Phrase phrase)
    {
        for (var token = phrase.First; token < phrase.Next; token++)
            if (text.Name(token) is { Item.Type: EntityType.Person }) return true;
        return false;
    }

    private static bool IsRole(ClauseText text, Phrase phrase)
    {
        for (var token = phrase.First; token < phrase.Next; token++)
            if (text.Role(token) is not null) return true;
        return ClaimWords.Is(ClaimWord.Person, text, phrase.Head, phrase.Head == phrase.First ? phrase.Letters : 0);
    }
}
