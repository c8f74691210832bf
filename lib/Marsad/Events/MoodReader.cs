using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Whether an event is denied, only thought of, or still to come.</summary>
internal readonly record struct EventMood(bool Negated, bool Hypothetical, bool Future);

/// <summary>Reads the mood of an event from the particles before its verb, the words before its noun and the verb that it depends on.</summary>
internal sealed class MoodReader(SentenceChunks sentence)
{
    private const int FarthestParticle = 3;
    private const int FarthestWord = 7;
    private const int FarthestComplement = 1;
    private const int FarthestMark = 3;
    private const int FarthestAdjective = 2;
    private const string Rejection = "REJECT";
    private const string Even = "\u062D\u062A\u064A";
    private const string If = "\u0627\u0630\u0627";
    private const string Were = "\u0644\u0648";
    private const string Not = "\u0644\u0646";
    private const string Any = "\u0627\u064A";
    private readonly ClauseText _text = sentence.Text;

    public EventMood Of(Trigger trigger)
    {
        var mood = trigger.Reading is { IsFinite: true } verb ? OfVerb(trigger.First, verb) : OfNoun(trigger);
        return IsQuestion(trigger) ? mood with { Hypothetical = true } : mood;
    }

    private EventMood OfVerb(int token, VerbReading verb)
    {
        var isImperfect = verb.Form == VerbForm.Imperfect;
        var mood = new EventMood(false, isImperfect && (verb.Before & Proclitics.For) != 0, (verb.Before & Proclitics.Will) != 0);
        for (var before = token - 1; before >= sentence.Range.First && token - before <= FarthestParticle; before--)
        {
            var key = _text.Key(before);
            if (GovernorTable.At(_text, before) is { Mood: Mood.Hypothetical } word && before + word.Tokens >= token) return mood with { Hypothetical = true };
            // "That it may have": the auxiliary stands in the imperfect for the verb.
            isImperfect |= _text.Kind(before) == WordKind.Auxiliary && key is [ArabicLetters.Yeh or ArabicLetters.Teh, ..];
            if (isImperfect && key is Particles.That) return IsDenied(before) ? mood with { Negated = true } : mood with { Hypothetical = true };
            if (_text.Kind(before) == WordKind.Negation) mood = mood with { Negated = true, Future = mood.Future || key is Not };
            else if (key is Particles.Will) mood = mood with { Future = true };
            else if (key is If or Were || Ends(key, Were) || (isImperfect && (key is Even || Ends(key, Particles.May)))) mood = mood with { Hypothetical = true };
            else if (_text.Kind(before) is not (WordKind.Auxiliary or WordKind.Adverb)) break;
        }

        return mood;
    }

    private static bool Ends(ReadOnlySpan<char> key, string word) => key.Length <= word.Length + 1 && key.EndsWith(word, StringComparison.Ordinal);

    // "It cannot be that ...", "he denied that": what is not possible or refused is denied.
    private bool IsDenied(int complementizer)
    {
        for (var chunk = sentence.ChunkOf(complementizer) - 1; chunk >= 0 && sentence.Chunks[chunk].Kind is not (ChunkKind.Mark or ChunkKind.Complementizer); chunk--)
            if (sentence.Chunks[chunk] is { Kind: ChunkKind.Verb, Verb: { } modal }) return OfVerb(sentence.Chunks[chunk].First, modal).Negated != Denies(chunk);
        return false;
    }

    private bool Denies(int chunk) => sentence.PredicateAt(chunk) is { } predicate && GovernorTable.Of(sentence, predicate) is { Mood: Mood.Negated };

    private EventMood OfNoun(Trigger trigger)
    {
        var mood = Behind(trigger, new EventMood(false, IsPurpose(trigger), false));
        var isAny = false;
        for (var (token, seen) = (trigger.First - 1, 0); token >= sentence.Range.First && seen < FarthestWord; token--, seen++)
        {
            if (!Complements.Has(sentence.Chunks[sentence.ChunkOf(token + 1)].Preposition) && sentence.ChunkOf(token) < sentence.ChunkOf(token + 1)) break;
            if (_text.Kind(token) == WordKind.Negation) mood = mood with { Negated = true };
            if (sentence.Chunks[sentence.ChunkOf(token)].Kind is ChunkKind.Verb or ChunkKind.Complementizer or ChunkKind.Relative or ChunkKind.Mark or ChunkKind.Negation) break;
            if (GovernorTable.At(_text, token) is not { } word || token + word.Tokens > trigger.First || word.Mood is Mood.Carried or Mood.Future) continue;
            mood = With(mood, word.Mood);
            isAny |= _text.Key(token) is Any;
            if (_text.Key(token) is not Any) break;
        }

        // "No attack whatever" is denied.
        if (isAny && mood.Negated) mood = mood with { Hypothetical = false };
        return sentence.GovernorOf(trigger.First) is { } governor ? WithGovernor(mood, governor, trigger, isAny) : mood;
    }

    // "An expected visit", "a possible attack".
    private EventMood Behind(Trigger trigger, EventMood mood)
    {
        for (var token = trigger.Next; token < Math.Min(sentence.Range.Next, trigger.Next + FarthestAdjective); token++)
        {
            if (_text.Kind(token) != WordKind.Open || _text.Time(token) is not null || !AdjectiveTable.Is(_text.Key(token))) break;
            if (GovernorTable.At(_text, token) is not { } word) continue;
            mood = word.Mood == Mood.Future ? mood with { Future = true } : With(mood, word.Mood);
        }

        return mood;
    }

    private EventMood WithGovernor(EventMood mood, Predicate governor, Trigger trigger, bool isAny)
    {
        var chunk = sentence.Chunks[governor.Chunk];
        var row = GovernorTable.Of(sentence, governor);
        if (chunk.Verb is not { } verb || row is null) return mood;
        var isSubject = governor.HasOwnSubject && trigger.IsIn(governor.Subjects);
        if (!isSubject && (sentence.ChunkOf(trigger.First) > governor.After + FarthestComplement || !Complements.Has(sentence, trigger, governor))) return mood;
        // What a verb wants or fears is its object; that it did not happen goes for its subject, too.
        if (!isSubject) mood = With(mood, isAny && TriggerTable.IsOf(verb.Verb, Rejection) ? Mood.Hypothetical : row.Value.Mood);
        if (row.Value.Mood != Mood.Real) return mood;
        var own = OfVerb(chunk.First, verb);
        if (isAny && own.Negated) mood = mood with { Hypothetical = false };
        return new EventMood(mood.Negated || own.Negated, mood.Hypothetical || own.Hypothetical, mood.Future || own.Future);
    }

    // "To attack", "in order to protect": the preposition lam before a verbal noun, unless the verb before it takes it so.
    private bool IsPurpose(Trigger trigger)
    {
        if (trigger.Reading is { IsFinite: true } || (_text.Start(trigger.First).Particles & Proclitics.For) == 0) return false;
        return sentence.GovernorOf(trigger.First) is not { } governor || GovernorTable.Of(sentence, governor) is not { Control: Control.Undergoer };
    }

    // The question of a headline is not always its end.
    private bool IsQuestion(Trigger trigger)
    {
        if (!Particles.IsWhether(_text.Key(sentence.Range.First)) && !Particles.IsWhether(_text.Key(sentence.Range.First + 1))) return false;
        for (var token = sentence.Range.Next - 1; token > trigger.First && token >= sentence.Range.Next - FarthestMark; token--)
            if (_text.Words.Is(token, "?\u061F")) return true;
        return false;
    }

    private static EventMood With(EventMood mood, Mood word) => word switch
    {
        Mood.Hypothetical => mood with { Hypothetical = true },
        Mood.Negated => mood with { Negated = true },
        _ => mood,
    };
}
