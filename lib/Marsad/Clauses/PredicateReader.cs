using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>Finds the subject and object of each finite verb: behind it, before it, at the head of a relative clause, or in the clause before.</summary>
internal static class PredicateReader
{
    private static readonly string[] Oblique = ["\u064A\u0646"];

    /// <summary>Predicates of a sentence in reading order.</summary>
    public static List<Predicate> Read(ClauseText text, IReadOnlyList<Chunk> chunks)
    {
        var predicates = new List<Predicate>();
        for (var i = 0; i < chunks.Count; i++)
            if (chunks[i].Kind == ChunkKind.Verb)
                predicates.Add(Of(text, chunks, i, predicates.Count > 0 ? predicates[^1].Subjects : []));
        return predicates;
    }

    private static Predicate Of(ClauseText text, IReadOnlyList<Chunk> chunks, int verb, IReadOnlyList<Phrase> last)
    {
        var before = Before(text, chunks, verb);
        var at = Skip(chunks, verb + 1);
        var follows = Phrases(text, chunks, at, out var next);
        if (follows.Count == 0) return new Predicate(verb, before.Count > 0 ? before : last, []) { HasOwnSubject = before.Count > 0, After = verb + 1 };
        // A verb behind its subject has its object next; so has one whose phrase cannot be its subject.
        if (before.Count > 0 || !CanBeSubject(text, chunks[verb].Verb, follows[0])) return new Predicate(verb, before.Count > 0 ? before : last, follows) { HasOwnSubject = before.Count > 0, After = next };
        var objects = Phrases(text, chunks, Skip(chunks, next), out var end);
        return new Predicate(verb, follows, objects) { HasOwnSubject = true, After = objects.Count > 0 ? end : next };
    }

    // Times and adverbs may stand between a verb and its subject.
    private static int Skip(IReadOnlyList<Chunk> chunks, int at)
    {
        while (at < chunks.Count && chunks[at].Kind is ChunkKind.Time or ChunkKind.Adverb) at++;
        return at;
    }

    private static List<Phrase> Phrases(ClauseText text, IReadOnlyList<Chunk> chunks, int at, out int next)
    {
        var phrases = new List<Phrase>();
        next = at;
        for (; next < chunks.Count && chunks[next] is { Kind: ChunkKind.Noun, Preposition: "" } noun && noun.IsJoined == (phrases.Count > 0) && !IsCircumstance(text, noun.Phrase); next++) phrases.Add(noun.Phrase);
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
        if (verb is { } known && (known.Agreement & (Agreement.Plural | Agreement.Dual | Agreement.First)) != 0) return false;
        var head = text.Key(phrase.Head);
        // Without article the oblique plural and the accusative are objects.
        if (text.Name(phrase.Head) is not null || text.Role(phrase.Head) is not null || head is [ArabicLetters.Alef, ArabicLetters.Lam, ..]) return true;
        if (head.EndsWith(Oblique[0], StringComparison.Ordinal) && head.Length > 4) return false;
        return phrase.IsDefinite || head is not [.., ArabicLetters.Alef] || head.Length < 4;
    }

    // "X did", "the X who did", "an X that did": the phrase that ends before the verb, over its own prepositional phrases.
    private static List<Phrase> Before(ClauseText text, IReadOnlyList<Chunk> chunks, int verb)
    {
        var at = verb - 1;
        while (at >= 0 && chunks[at].Kind is ChunkKind.Negation or ChunkKind.Auxiliary or ChunkKind.Adverb or ChunkKind.Time) at--;
        if (at >= 0 && chunks[at].Kind == ChunkKind.Relative) return Antecedent(chunks, at - 1);
        if (chunks[verb].IsJoined) return [];
        while (at > 0 && chunks[at] is { Kind: ChunkKind.Noun, Preposition.Length: > 0 }) at--;
        if (at < 0 || chunks[at] is not { Kind: ChunkKind.Noun, Preposition: "" }) return [];
        return Joined(chunks, at);
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
