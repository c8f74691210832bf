using Marsad.Clauses;

namespace Marsad.Events;

/// <summary>Tells what a verb is about, its objects and the prepositions that verbs take, from causes and circumstances.</summary>
internal static class Complements
{
    private static readonly string[] Prepositions = ["", "\u0628", "\u0639\u0644\u064A", "\u0639\u0646", "\u0627\u0644\u064A", "\u0644", "\u0645\u0646"];

    public static bool Has(string preposition) => Array.IndexOf(Prepositions, preposition) >= 0;

    /// <summary>Whether an event noun is what a verb says something of: "failed in the attack", but not "failed after the attack".</summary>
    public static bool Has(SentenceChunks sentence, Trigger trigger, Predicate governor)
    {
        if (trigger.IsIn(governor.Objects)) return true;
        var chunk = sentence.ChunkOf(trigger.First);
        return Has(sentence.Chunks[chunk].Preposition) || (sentence.Chunks[chunk].Preposition == Particles.In && chunk <= governor.After && GovernorTable.Of(sentence, governor)?.Control == Control.Subject);
    }
}
