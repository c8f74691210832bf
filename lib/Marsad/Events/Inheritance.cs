using Marsad.Clauses;

namespace Marsad.Events;

/// <summary>Gives an event noun that names nobody the parties of the verb that it depends on: "signed an agreement", "was exposed to an attack".</summary>
internal sealed class Inheritance(SentenceChunks sentence)
{
    private const string Aid = "aid";
    private const string Meet = "meet";
    private static readonly string[] Asking = ["\u0645\u0646", "\u0627\u0644\u064A", "\u0644", "\u0639\u0644\u064A"];
    private static readonly string[] Measures = ["mobilize", "fortify", "arrest", "restrict", "seize", "coerce", "cooperate", "meet", "aid"];

    public void AddTo(Trigger trigger, EventArguments arguments)
    {
        var frame = trigger.Rule.Frame;
        if (sentence.GovernorOf(trigger.First) is { } governor && Complements.Has(sentence, trigger, governor) && IsHead(trigger))
        {
            var control = GovernorTable.Of(sentence, governor)?.Control ?? Control.None;
            if (control == Control.Forced) control = Asked(trigger, governor).Count > 0 ? Control.Object : Control.Subject;
            var subjects = governor.Subjects.Where(phrase => !trigger.IsIn(phrase)).ToList();
            // "Refused the meeting of the lawyers", who are not those who refuse.
            if (control == Control.Subject && frame == Meet) arguments.Turn(subjects);
            if (control == Control.Subject) arguments.Add(FrameTable.Of(frame, FrameTable.Subject), subjects);
            else if (control == Control.Object) arguments.Add(FrameTable.Of(frame, FrameTable.Subject), Asked(trigger, governor));
            if (control == Control.Subject && frame == Aid) arguments.Add(FrameRole.Recipient, [.. governor.Objects.Where(phrase => !trigger.IsIn(phrase))]);
            if (control == Control.Undergoer) arguments.Add(FrameRole.Recipient, subjects);
        }

        if (arguments.Actors.Count == 0 && (Array.IndexOf(Measures, frame) >= 0 || IsPurpose(trigger)) && LastActor(trigger, overClauses: false) is { } last) arguments.Add(FrameTable.Of(frame, FrameTable.Subject), last.Subjects);
    }

    /// <summary>The last predicate before a trigger whose subject can act, whatever clause it is in.</summary>
    public Predicate? SpeakerOf(Trigger trigger) => LastActor(trigger, overClauses: true);

    // Whom a verb asks or lets do something: its object, or the party behind a preposition.
    private List<Phrase> Asked(Trigger trigger, Predicate governor)
    {
        var objects = governor.Objects.Where(phrase => !trigger.IsIn(phrase) && Parties.Is(sentence.Text, phrase)).ToList();
        for (var chunk = governor.Chunk + 1; objects.Count == 0 && chunk < sentence.ChunkOf(trigger.First); chunk++)
            if (sentence.Chunks[chunk] is { Kind: ChunkKind.Noun } noun && Array.IndexOf(Asking, noun.Preposition) >= 0 && Parties.Is(sentence.Text, noun.Phrase)) objects.Add(noun.Phrase);
        return objects;
    }

    /// <summary>Who a verb's object pronoun stands for: the object of the predicate before, else its subject; empty where none can be one.</summary>
    public IReadOnlyList<Phrase> Antecedent(Predicate verb)
    {
        for (var chunk = verb.Chunk - 1; chunk >= 0; chunk--)
        {
            if (sentence.PredicateAt(chunk) is not { } predicate) continue;
            if (predicate.Objects.Any(phrase => Parties.Is(sentence.Text, phrase))) return predicate.Objects;
            if (!predicate.Subjects.SequenceEqual(verb.Subjects) && predicate.Subjects.Any(phrase => Parties.Is(sentence.Text, phrase))) return predicate.Subjects;
        }

        return [];
    }

    /// <summary>The predicate before a verb in the same clause or one that is joined to it, if its subject can act; null where there is none.</summary>
    public Predicate? Before(Predicate verb)
    {
        for (var chunk = verb.Chunk - 1; chunk >= 0 && sentence.Chunks[chunk].Kind is not (ChunkKind.Complementizer or ChunkKind.Relative); chunk--)
            if (sentence.PredicateAt(chunk) is { Subjects.Count: > 0 } predicate) return predicate.Subjects.Any(phrase => Parties.Is(sentence.Text, phrase)) ? predicate : null;
        return null;
    }

    // A reporting verb is no measure of its subject, and its that-clause has a subject of its own.
    private Predicate? LastActor(Trigger trigger, bool overClauses)
    {
        for (var chunk = sentence.ChunkOf(trigger.First); chunk >= 0; chunk--)
        {
            if (!overClauses && sentence.Chunks[chunk].Kind == ChunkKind.Complementizer) return null;
            if (sentence.PredicateAt(chunk) is not { Subjects.Count: > 0 } predicate || trigger.IsIn(predicate.Subjects) || !predicate.Subjects.Any(phrase => Parties.Is(sentence.Text, phrase))) continue;
            if (overClauses || GovernorTable.Of(sentence, predicate)?.Control is not Control.None) return predicate;
        }

        return null;
    }

    // In "decided the referral of the murder case" the murder is nobody's decision: only words that carry an event stand between.
    private bool IsHead(Trigger trigger)
    {
        var token = sentence.Chunks[sentence.ChunkOf(trigger.First)] is { Kind: ChunkKind.Noun } noun ? noun.Phrase.First : trigger.First;
        while (token < trigger.First && (GovernorTable.At(sentence.Text, token) is not null || sentence.Text.Kind(token) is WordKind.Quantifier or WordKind.Demonstrative or WordKind.Preposition || sentence.Text.Number(token) is not null)) token++;
        return token >= trigger.First;
    }

    private bool IsPurpose(Trigger trigger) => trigger.IsBehindLam || GovernorTable.At(sentence.Text, trigger.First - 1)?.Mood == Mood.Hypothetical;
}
