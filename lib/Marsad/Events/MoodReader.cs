using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Whether an event is denied, only thought of, or still to come.</summary>
internal readonly record struct EventMood(bool Negated, bool Hypothetical, bool Future);

/// <summary>Reads the mood of an event from the particles before its verb, the words before its noun and the verb that it depends on.</summary>
internal sealed class MoodReader(SentenceFrame sentence)
{
    private const int FarthestWord = 5;
    private const string To = "\u0627\u0646";
    private const string Even = "\u062D\u062A\u064A";
    private const string If = "\u0627\u0630\u0627";
    private const string Whether = "\u0647\u0644";
    private const string Were = "\u0644\u0648";
    private const string May = "\u0642\u062F";
    private const string Shall = "\u0633\u0648\u0641";
    private const string Not = "\u0644\u0646";
    private readonly ClauseText _text = sentence.Text;

    public EventMood Of(Trigger trigger)
    {
        var mood = trigger.Reading is { IsFinite: true } verb ? OfVerb(trigger.First, verb) : OfNoun(trigger);
        return IsQuestion() ? mood with { Hypothetical = true } : mood;
    }

    private EventMood OfVerb(int token, VerbReading verb)
    {
        var isImperfect = verb.Form == VerbForm.Imperfect;
        var mood = new EventMood(false, isImperfect && (verb.Before & Proclitics.For) != 0, (verb.Before & Proclitics.Will) != 0);
        for (var before = token - 1; before >= sentence.Range.First && token - before <= 2; before--)
        {
            var key = _text.Key(before);
            if (_text.Kind(before) == WordKind.Negation) mood = mood with { Negated = true };
            else if (key is Shall) mood = mood with { Future = true };
            else if (isImperfect && (key is To or Even || key.EndsWith(May, StringComparison.Ordinal) && key.Length <= 3)) mood = mood with { Hypothetical = true };
            else if (key is If or Were || (key.Length == 3 && key[1..] is Were)) mood = mood with { Hypothetical = true };
            else if (_text.Kind(before) is not (WordKind.Auxiliary or WordKind.Adverb)) break;
            if (key is Not) mood = mood with { Future = true, Negated = true };
        }

        return mood;
    }

    private EventMood OfNoun(Trigger trigger)
    {
        var mood = new EventMood(false, IsPurpose(trigger), false);
        for (var (token, seen) = (trigger.First - 1, 0); token >= sentence.Range.First && seen < FarthestWord; token--, seen++)
        {
            if (sentence.Chunks[sentence.ChunkOf(token)].Kind is ChunkKind.Verb or ChunkKind.Complementizer or ChunkKind.Relative or ChunkKind.Mark) break;
            if (GovernorTable.At(_text, token) is not { } word || token + word.Tokens > trigger.First) continue;
            mood = With(mood, word.Mood);
            break;
        }

        return sentence.GovernorOf(trigger.First) is { } governor ? WithGovernor(mood, governor, trigger) : mood;
    }

    private EventMood WithGovernor(EventMood mood, Predicate governor, Trigger trigger)
    {
        var chunk = sentence.Chunks[governor.Chunk];
        // Subjects of a verb are not what it wants or fears.
        if (chunk.Verb is not { } verb || governor.Subjects.Any(subject => governor.HasOwnSubject && trigger.First >= subject.First && trigger.First < subject.Next)) return mood;
        if (sentence.ControlOf(governor) is not { } row) return mood;
        mood = With(mood, row.Mood);
        if (row.Mood != Mood.Real || row.Control == Control.Object) return mood;
        // An event that is not said to have happened: "no attack was recorded".
        var own = OfVerb(chunk.First, verb);
        return new EventMood(mood.Negated || own.Negated, mood.Hypothetical || own.Hypothetical, mood.Future || own.Future);
    }

    // "To attack", "in order to protect": the preposition lam before a verbal noun, unless the verb before it takes it so.
    private bool IsPurpose(Trigger trigger)
    {
        if (trigger.Reading is not { Form: VerbForm.Noun } noun || (noun.Before & Proclitics.For) == 0) return false;
        return sentence.GovernorOf(trigger.First) is not { } governor || sentence.ControlOf(governor) is not { Control: Control.Undergoer };
    }

    private bool IsQuestion() => _text.Words.Is(sentence.Range.Next - 1, "?\u061F") && (_text.Key(sentence.Range.First) is Whether || _text.Key(sentence.Range.First + 1) is Whether);

    private static EventMood With(EventMood mood, Mood word) => word switch
    {
        Mood.Hypothetical => mood with { Hypothetical = true },
        Mood.Negated => mood with { Negated = true },
        _ => mood,
    };
}
