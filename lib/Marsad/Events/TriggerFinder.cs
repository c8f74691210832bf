using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Finds the triggers of a sentence; they never overlap.</summary>
internal static class TriggerFinder
{
    private const string Harm = "harm";
    private const string Sanction = "sanction";
    private const string Operation = "\u0639\u0645\u0644\u064A\u0629";
    private static readonly string[] Attacks = ["attack", "explode"];
    private static readonly string[] Deals = ["truce", "agree"];
    private static readonly string[] Deeds = ["arrest", "seize", "harm", "attack"];

    public static List<Trigger> Find(SentenceFrame sentence)
    {
        var triggers = new List<Trigger>();
        for (var token = sentence.Range.First; token < sentence.Range.Next;)
        {
            if (TriggerTable.At(sentence.Text, sentence.Range, token) is { } trigger && trigger.Next <= sentence.Range.Next)
            {
                if (IsEvent(sentence, trigger, triggers)) triggers.Add(trigger);
                token = trigger.Next;
            }
            else token++;
        }

        // The dead of an attack are its recipients, and an operation that ends in arrests is their means: no events of their own.
        if (triggers.Exists(trigger => Is(trigger, Attacks))) triggers.RemoveAll(trigger => trigger.Rule.Frame == Harm && trigger.Rule.Mode is null);
        if (triggers.Exists(trigger => Is(trigger, Deeds))) triggers.RemoveAll(IsOperation);
        return triggers;
    }

    private static bool IsOperation(Trigger trigger) => trigger.Rule is { Type: "MOBILIZE", Use: TriggerUse.Word } && trigger.Rule.Trigger.StartsWith(Operation, StringComparison.Ordinal);

    private static bool Is(Trigger trigger, string[] frames) => Array.IndexOf(frames, trigger.Rule.Frame) >= 0;

    private static bool IsEvent(SentenceFrame sentence, Trigger trigger, List<Trigger> before)
    {
        if (before.Count > 0 && before[^1] is var last && last.Rule.Type == trigger.Rule.Type && last.Next >= trigger.First && sentence.Text.Key(trigger.First)[0] == ArabicLetters.Waw && !trigger.IsVerbal) return false;
        if (Is(trigger, Deals) && before.Exists(other => other is { IsVerbal: true, Rule.Frame: Sanction } && sentence.GovernorOf(trigger.First)?.Chunk == sentence.ChunkOf(other.First))) return false;
        return trigger.IsVerbal || trigger.Next > trigger.First + 1 || Is(trigger, Attacks) || !Qualifies(sentence, trigger);
    }

    // "Investigating judges", "smuggling routes": a noun that closes a construct says what kind, unless the noun before carries events.
    private static bool Qualifies(SentenceFrame sentence, Trigger trigger)
    {
        var (text, before) = (sentence.Text, trigger.First - 1);
        if (trigger.Reading is { Pronoun: > 0 } || (WordStart.Of(text, trigger.First).Particles & ~Proclitics.Article) != 0 || before < sentence.Range.First) return false;
        if (text.Kind(before) != WordKind.Open || !text.Words.IsWord(before) || FiniteVerbs.IsFinite(text, before) || text.Name(before) is not null) return false;
        if (text.Words[trigger.First].Start - text.Words[before].End > 1 || text.Key(before) is [ArabicLetters.Alef, ArabicLetters.Lam, _, _, ..] || GovernorTable.At(text, before) is not null) return false;
        return !text.Readings(before).ToArray().Any(reading => reading.Form == VerbForm.Noun) && !(text.Key(before) is [ArabicLetters.Waw, ..]);
    }
}
