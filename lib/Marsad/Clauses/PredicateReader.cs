using Marsad.Document;
using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>Finds the subject and object of each finite verb: behind it, before it, at the head of a relative clause, or in the clause before.</summary>
internal static class PredicateReader
{
    private const int FarthestObject = 7;
    private const string Oblique = "\u064A\u0646";

    /// <summary>Predicates of a sentence in reading order.</summary>
    /// <param name="speaker">The subject that is carried over from the sentence before.</param>
    public static List<Predicate> Read(ClauseText text, IReadOnlyList<Chunk> chunks, IReadOnlyList<Phrase> speaker)
    {
        var predicates = new List<Predicate>();
        for (var i = 0; i < chunks.Count; i++)
            if (chunks[i].Kind == ChunkKind.Verb)
                predicates.Add(Of(text, chunks, i, predicates.Count > 0 ? predicates[^1].Subjects : speaker));
        return predicates;
    }

    private static Predicate Of(ClauseText text, IReadOnlyList<Chunk> chunks, int verb, IReadOnlyList<Phrase> last)
    {
        var at = Skip(chunks, verb + 1);
        var follows = Phrases(text, chunks, at, out var next);
        var before = !IsBehindPronoun(text, chunks, verb) ? Before(text, chunks, verb) : IsDummy(text, chunks, verb, follows, next) ? [] : last;
        if (follows.Count == 0) return new Predicate(verb, before.Count > 0 ? before : last, []) { HasOwnSubject = before.Count > 0, After = verb + 1 };
        // "Refused it the deputies": the pronoun stands for what went before.
        if (chunks[verb].Verb is { Pronoun: > 0 } && before.Count > 0 && CanBeSubject(text, chunks[verb].Verb, follows[0])) return new Predicate(verb, follows, before) { HasOwnSubject = true, After = next };
        // A verb behind its subject has its object next; so has one whose phrase cannot be its subject.
        if (before.Count > 0 || !CanBeSubject(text, chunks[verb].Verb, follows[0])) return new Predicate(verb, before.Count > 0 ? before : last, follows) { HasOwnSubject = before.Count > 0, After = next };
        var objects = Phrases(text, chunks, Over(text, chunks, next), out var end);
        return new Predicate(verb, follows, objects) { HasOwnSubject = true, After = objects.Count > 0 ? end : next };
    }

    // "That she ...": the subject is somebody spoken of before.
    private static bool IsBehindPronoun(ClauseText text, IReadOnlyList<Chunk> chunks, int verb) =>
        Back(chunks, verb - 1) is >= 0 and var at && chunks[at].Kind == ChunkKind.Complementizer && Particles.EndsInPronoun(text.Key(chunks[at].First));

    // "That [it is so:] she attacked", "that gunmen attacked the village": the pronoun stands for nobody.
    private static bool IsDummy(ClauseText text, IReadOnlyList<Chunk> chunks, int verb, List<Phrase> follows, int next)
    {
        if (text.Key(chunks[Back(chunks, verb - 1)].First)[^1] is not ArabicLetters.Heh || chunks[verb].Verb is not { } known) return false;
        if ((known.Agreement & (Agreement.Masculine | Agreement.Feminine)) == Agreement.Feminine) return true;
        return follows.Count > 0 && CanBeSubject(text, known, follows[0]) && next < chunks.Count && chunks[next] is { Kind: ChunkKind.Noun, Preposition: "", IsJoined: false };
    }

    // What may stand right before a verb: "had", "not", times and adverbs.
    private static int Back(IReadOnlyList<Chunk> chunks, int at)
    {
        while (at >= 0 && chunks[at].Kind is ChunkKind.Negation or ChunkKind.Auxiliary or ChunkKind.Adverb or ChunkKind.Time) at--;
        return at;
    }

    // Times and adverbs may stand between a verb and its subject.
    private static int Skip(IReadOnlyList<Chunk> chunks, int at)
    {
        while (at < chunks.Count && chunks[at].Kind is ChunkKind.Time or ChunkKind.Adverb) at++;
        return at;
    }

    // A numeral or an accusative may stand behind a place, or in a clause of its own commas, and is the object still.
    private static int Over(ClauseText text, IReadOnlyList<Chunk> chunks, int at)
    {
        var near = Skip(chunks, at);
        for (var i = near; i < Math.Min(chunks.Count, near + FarthestObject); i++)
        {
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Complementizer or ChunkKind.Relative or ChunkKind.Subordinator) break;
            if (chunks[i] is not { Kind: ChunkKind.Noun, Preposition: "", IsJoined: false } noun) continue;
            if (i == near || text.Number(noun.First) is not null || text.Key(noun.First) is [_, _, _, .., ArabicLetters.Alef] || chunks[i - 1] is { Kind: ChunkKind.Noun, Preposition.Length: > 0 }) return i;
        }

        return near;
    }

    private static List<Phrase> Phrases(ClauseText text, IReadOnlyList<Chunk> chunks, int at, out int next)
    {
        var phrases = new List<Phrase>();
        next = at;
        for (; next < chunks.Count && chunks[next] is { Kind: ChunkKind.Noun, Preposition: "" } noun && noun.IsJoined == (phrases.Count > 0) && !IsCircumstance(text, noun.Phrase); next++) phrases.Add(noun.Phrase);
        // What is joined last before another verb is its subject.
        if (phrases.Count == 2 && next < chunks.Count && chunks[next] is { Kind: ChunkKind.Verb, IsJoined: false })
        {
            phrases.RemoveAt(1);
            next--;
        }

        return phrases;
    }

    // "Stressing", "as a reply": an accusative that describes how, no object.
    private static bool IsCircumstance(ClauseText text, Phrase phrase)
    {
        foreach (var reading in text.Readings(phrase.First))
            if (reading.Form == VerbForm.ActiveParticiple && (reading.Agreement & Agreement.Accusative) != 0) return true;
        return false;
    }

    private static bool CanBeSubject(ClauseText text, VerbReading? verb, Phrase phrase)
    {
        if (verb is { Pronoun: > 0 }) return true;
        if (verb is { } known && ((known.Agreement & (Agreement.Plural | Agreement.Dual | Agreement.First)) != 0 || !IsOfGender(text, verb, phrase))) return false;
        var head = text.Key(phrase.Head);
        // What is counted is in the accusative.
        if (text.Number(phrase.First) is not null && phrase.Head != phrase.First) return true;
        // Without article the oblique plural and the accusative are objects.
        if (text.Name(phrase.Head) is not null || text.Role(phrase.Head) is not null || head is [ArabicLetters.Alef, ArabicLetters.Lam, ..]) return true;
        if (head.EndsWith(Oblique, StringComparison.Ordinal) && head.Length > 4) return false;
        return phrase.IsDefinite || head is not [.., ArabicLetters.Alef] || head.Length < 4;
    }

    /// <summary>Whether a verb can speak of a phrase by its gender, as far as that shows.</summary>
    public static bool IsOfGender(ClauseText text, VerbReading? verb, Phrase phrase) =>
        verb is not { } known || Gender(text, phrase) is not { } gender || (known.Agreement & (Agreement.Masculine | Agreement.Feminine)) is Agreement.None or (Agreement.Masculine | Agreement.Feminine) || (known.Agreement & gender) != 0;

    // Of a phrase without a name: by the ending of its head or of the adjective behind it.
    private static Agreement? Gender(ClauseText text, Phrase phrase)
    {
        for (var token = phrase.First; token < phrase.Next; token++)
            if (text.Name(token) is { Item.Type: not EntityType.Group } || text.Number(token) is not null || text.Kind(token) == WordKind.Quantifier) return null;
        if (text.Words.Text[text.Words[phrase.Head].End - 1] == ArabicLetters.TehMarbuta) return Agreement.Feminine;
        if (text.Role(phrase.Head) is not null) return Agreement.Masculine;
        if (!phrase.IsDefinite || phrase.Next < phrase.Head + 2) return null;
        var last = text.Words.Text[text.Words[phrase.Head + 1].End - 1];
        return !text.Key(phrase.Head).StartsWith([ArabicLetters.Alef, ArabicLetters.Lam], StringComparison.Ordinal) ? null : last == ArabicLetters.TehMarbuta ? Agreement.Feminine : last == ArabicLetters.Yeh ? Agreement.Masculine : null;
    }

    // "X did", "the X who did", "an X that did": the phrase that ends before the verb, over its own prepositional phrases.
    private static List<Phrase> Before(ClauseText text, IReadOnlyList<Chunk> chunks, int verb)
    {
        var at = Back(chunks, verb - 1);
        if (at >= 0 && chunks[at].Kind == ChunkKind.Relative) return Antecedent(chunks, at - 1) is [var head] && (chunks[verb].Verb is { Pronoun: > 0 } || (!IsResumed(text, chunks, verb) && IsOfGender(text, chunks[verb].Verb, head))) ? [head] : [];
        if (chunks[verb].IsJoined) return [];
        if (at >= 0 && chunks[at] is { Kind: ChunkKind.Noun, Preposition.Length: > 0, Phrase.IsDefinite: false } && HasVerbBefore(chunks, at)) return [chunks[at].Phrase];
        while (at > 0 && chunks[at] is { Kind: ChunkKind.Noun, Preposition.Length: > 0 }) at--;
        if (OverRelative(chunks, at) is { } antecedent) return Antecedent(chunks, antecedent);
        if (at < 0 || chunks[at] is not { Kind: ChunkKind.Noun, Preposition: "" }) return [];
        // What stands beside a phrase without a word between is in apposition to it.
        while (at > 0 && !chunks[at].IsJoined && chunks[at - 1] is { Kind: ChunkKind.Noun, Preposition: "" }) at--;
        return Joined(chunks, at);
    }

    // "The first time that he meets in it": a preposition with a pronoun stands for the head of the clause, which is not its subject.
    private static bool IsResumed(ClauseText text, IReadOnlyList<Chunk> chunks, int verb) =>
        verb + 1 < chunks.Count && chunks[verb + 1].Kind == ChunkKind.Adverb && chunks[verb + 1].Next == chunks[verb + 1].First + 1 && text.Key(chunks[verb + 1].First) is [_, _, _, ..] key && Particles.EndsInPronoun(key);

    // "Those who attacked the post fled": the object of a relative clause is no subject of the verb behind it.
    private static int? OverRelative(IReadOnlyList<Chunk> chunks, int at)
    {
        while (at > 0 && chunks[at].Kind is ChunkKind.Noun or ChunkKind.Time or ChunkKind.Adverb) at--;
        return at > 1 && chunks[at].Kind == ChunkKind.Verb && chunks[at - 1].Kind == ChunkKind.Relative ? at - 2 : null;
    }

    private static bool HasVerbBefore(IReadOnlyList<Chunk> chunks, int at)
    {
        for (var i = at - 1; i >= 0 && chunks[i].Kind is not (ChunkKind.Mark or ChunkKind.Complementizer or ChunkKind.Subordinator); i--)
            if (chunks[i].Kind == ChunkKind.Verb) return true;
        return false;
    }

    private static List<Phrase> Antecedent(IReadOnlyList<Chunk> chunks, int at)
    {
        if (at >= 0 && chunks[at].Kind == ChunkKind.Mark) at--;
        return at >= 0 && chunks[at].Kind == ChunkKind.Noun ? [chunks[at].Phrase] : [];
    }

    private static List<Phrase> Joined(IReadOnlyList<Chunk> chunks, int last)
    {
        var first = last;
        while (first > 0 && chunks[first].IsJoined && chunks[first - 1] is { Kind: ChunkKind.Noun, Preposition: "" }) first--;
        return [.. chunks.Skip(first).Take(last - first + 1).Select(chunk => chunk.Phrase)];
    }
}
