using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Finds the triggers of a sentence; they never overlap.</summary>
internal static class TriggerFinder
{
    private const string Harm = "harm";
    private const string Destroy = "destroy";
    private const string Accuse = "accuse";
    private const string Threaten = "threaten";
    private const string Protest = "protest";
    private const string Sanction = "sanction";
    private static readonly string[] Attacks = ["attack", "assail", "strike", "explode"];
    private static readonly string[] Deals = ["truce", "agree"];
    private static readonly string[] Operations = ["\u0639\u0645\u0644\u064A\u0629", "\u062D\u0645\u0644\u0629"];
    private static readonly string[] Deeds = ["arrest", "seize", "harm", "attack", "assail"];

    /// <summary>The triggers of events, and those of casualties whose attack the sentence tells, which are no events of their own.</summary>
    public static (List<Trigger> Events, List<Trigger> Casualties) Find(SentenceChunks sentence)
    {
        var triggers = new List<Trigger>();
        for (var token = sentence.Range.First; token < sentence.Range.Next;)
        {
            if (TriggerTable.At(sentence.Text, sentence.Range, token) is { } trigger && trigger.Next <= sentence.Range.Next)
            {
                if (trigger.Rule.Type != EventRule.None && IsEvent(sentence, trigger, triggers)) triggers.Add(trigger);
                token = trigger.Next;
            }
            else token++;
        }

        if (triggers.Exists(trigger => GameWords.Turns(trigger.Rule.Type)) && GameWords.Are(sentence)) triggers.RemoveAll(trigger => GameWords.Turns(trigger.Rule.Type));
        var casualties = triggers.Exists(IsAttack) ? triggers.FindAll(trigger => IsCasualty(sentence, trigger)) : [];
        var light = triggers.FindAll(trigger => IsLight(sentence, trigger, triggers));
        triggers.RemoveAll(trigger => casualties.Contains(trigger) || light.Contains(trigger));
        // An operation or campaign that ends in arrests is their means.
        if (triggers.Exists(trigger => Is(trigger, Deeds) && !trigger.IsBehindLam)) triggers.RemoveAll(IsOperation);
        return (triggers, casualties);
    }

    /// <summary>Whether an event has casualties.</summary>
    public static bool IsAttack(Trigger trigger) => Is(trigger, Attacks);

    private static bool IsCasualty(SentenceChunks sentence, Trigger trigger) => trigger.Rule is { Frame: Harm, Mode: null } || (trigger.Rule is { Frame: Harm, Mode: Destroy }
        && (!trigger.IsVerbal || sentence.PredicateAt(sentence.ChunkOf(trigger.First)) is not { } predicate || Voice.IsPassive(sentence.Text, trigger, predicate)));

    // "Sent reinforcements", "foiled an attempt": the noun tells more than a verb that is meant with it alone.
    private static bool IsLight(SentenceChunks sentence, Trigger verb, List<Trigger> triggers) =>
        verb is { IsVerbal: true, Rule.With.Count: > 0 } && sentence.PredicateAt(sentence.ChunkOf(verb.First)) is { } predicate && triggers.Exists(other => !other.IsVerbal && other.Rule.Type == verb.Rule.Type
            && (other.IsIn(predicate.Objects) || (other.First > verb.First && TriggerTable.IsCompany(verb.Rule, sentence.Text.Key(other.First)) && sentence.GovernorOf(other.First)?.Chunk == predicate.Chunk)));

    private static bool IsOperation(Trigger trigger) => trigger.Rule is { Type: "MOBILIZE", Use: TriggerUse.Word } && Array.Exists(Operations, word => trigger.Rule.Trigger.StartsWith(word, StringComparison.Ordinal));

    private static bool Is(Trigger trigger, string[] frames) => Array.IndexOf(frames, trigger.Rule.Frame) >= 0;

    private static bool IsEvent(SentenceChunks sentence, Trigger trigger, List<Trigger> before)
    {
        if (before.Count > 0 && before[^1] is var last && last.Rule.Type == trigger.Rule.Type && last.Next >= trigger.First && sentence.Text.Key(trigger.First)[0] == ArabicLetters.Waw && !trigger.IsVerbal) return false;
        if (Is(trigger, Deals) && before.Exists(other => other is { IsVerbal: true, Rule.Frame: Sanction } && sentence.GovernorOf(trigger.First)?.Chunk == sentence.ChunkOf(other.First))) return false;
        if (trigger.IsVerbal && sentence.PredicateAt(sentence.ChunkOf(trigger.First)) is { } predicate && before.Exists(other => !other.IsVerbal && other.Rule.Type == trigger.Rule.Type && new Attribution(sentence).SaysOf(other, predicate))) return false;
        if (!trigger.IsVerbal && trigger.Rule.Frame == Accuse && (trigger.Reading?.Before & (Proclitics.In | Proclitics.Article)) == Proclitics.In) return false;
        if (!trigger.IsVerbal && Is(trigger, Deals) && before.Exists(other => other.IsVerbal && other.Rule.Type == trigger.Rule.Type && sentence.GovernorOf(trigger.First)?.Chunk == sentence.ChunkOf(other.First))) return false;
        if (IsManner(sentence, trigger, before) || IsLikened(sentence, trigger)) return false;
        return trigger.IsVerbal || trigger.Next > trigger.First + 1 || Is(trigger, Attacks) || !Qualifies(sentence, trigger);
    }

    // "It is a blow": what something is called or likened to.
    private static bool IsLikened(SentenceChunks sentence, Trigger trigger) => !trigger.IsVerbal && (Is(trigger, Attacks) || trigger.Rule.Frame == Threaten)
        && sentence.GovernorOf(trigger.First) is { } governor && (trigger.IsIn(governor.Objects) || trigger.IsIn(governor.Subjects)) && GovernorTable.Of(sentence, governor)?.Mood == Mood.Carried;

    // "In protest": an accusative that is no object says how, not what else.
    private static bool IsManner(SentenceChunks sentence, Trigger trigger, List<Trigger> before) =>
        !trigger.IsVerbal && trigger.Rule.Frame == Protest && before.Count > 0 && sentence.Text.Key(trigger.First) is [not ArabicLetters.Alef, .., ArabicLetters.Alef] or [ArabicLetters.Alef, not ArabicLetters.Lam, .., ArabicLetters.Alef]
        && !(sentence.GovernorOf(trigger.First) is { } governor && trigger.IsIn(governor.Objects));

    // "Investigating judges", "smuggling routes": a noun that closes a construct says what kind, unless the noun before carries events.
    private static bool Qualifies(SentenceChunks sentence, Trigger trigger)
    {
        var (text, before) = (sentence.Text, trigger.First - 1);
        if (trigger.Reading is { Pronoun: > 0 } || (text.Start(trigger.First).Particles & ~Proclitics.Article) != 0 || before < sentence.Range.First) return false;
        if (text.Kind(before) != WordKind.Open || !text.Words.IsWord(before) || FiniteVerbs.IsFinite(text, before) || text.Name(before) is not null) return false;
        if (text.Words[trigger.First].Start - text.Words[before].End > 1 || ArabicLetters.HasArticle(text.Key(before)) || GovernorTable.At(text, before) is not null) return false;
        return !Parties.IsDeed(text, new Phrase(before, before + 1, 0, before)) && !(text.Key(before) is [ArabicLetters.Waw, ..]);
    }
}
