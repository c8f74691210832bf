using Marsad.Clauses;

namespace Marsad.Events;

/// <summary>Finds the clause that says of an event noun who did it or whom it hit: "the attack that X carried out", "an attack hit Y".</summary>
internal sealed class Attribution(SentenceChunks sentence)
{
    private const int FarthestVerb = 3;

    /// <summary>The clause behind the noun's phrase, or null.</summary>
    /// <param name="chunk">The chunk behind the trigger and its genitive.</param>
    public Predicate? Of(Trigger trigger, int chunk)
    {
        for (var i = chunk; i < sentence.Chunks.Count && i - chunk <= FarthestVerb; i++)
        {
            if (sentence.Chunks[i].Kind == ChunkKind.Verb) return sentence.PredicateAt(i) is { } predicate && SaysOf(trigger, predicate) ? predicate : null;
            if (sentence.Chunks[i].Kind is not (ChunkKind.Noun or ChunkKind.Relative or ChunkKind.Adverb or ChunkKind.Time)) return null;
        }

        return null;
    }

    /// <summary>Whether a verb has an event noun for its subject and hits somebody, or for its object and is what its actor does.</summary>
    public bool SaysOf(Trigger trigger, Predicate predicate)
    {
        if (sentence.Chunks[predicate.Chunk].Verb is not { } verb) return false;
        if (verb.Pronoun > 0) return trigger.IsIn(predicate.Objects) && (GovernorTable.Of(sentence, predicate) is { Control: Control.Subject, Mood: Mood.Real } || TriggerTable.IsOf(verb.Verb, trigger.Rule.Type));
        return (trigger.IsIn(predicate.Subjects) || sentence.ChunkOf(trigger.First) == predicate.Chunk - 1) && (GovernorTable.Of(sentence, predicate)?.Control == Control.Reach || TriggerTable.IsOf(verb.Verb, trigger.Rule.Type));
    }
}
