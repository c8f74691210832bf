using Marsad.Clauses;
using Marsad.Document;
using Marsad.Quantities;

namespace Marsad.Events;

/// <summary>Finds the typed counts of events: each amount of a sentence goes to the nearest event that can have it.</summary>
internal sealed class CountFinder
{
    private readonly ILookup<Trigger, EventCount> _counts;

    /// <param name="quantities">Those of the block.</param>
    public CountFinder(SentenceChunks sentence, IReadOnlyList<FoundQuantity> quantities, IReadOnlyList<Trigger> triggers) => _counts = quantities
        .Where(quantity => sentence.Range.Holds(quantity.First))
        .Select(quantity => (Value: quantity.Number.Value ?? quantity.Number.Min, Kind: CountWords.KindOf(sentence.Text.Words, quantity) ?? OfVerb(sentence, quantity), Quantity: quantity))
        .Where(amount => amount is { Value: not null, Kind: not null })
        .Select(amount => (Trigger: Nearest(amount.Quantity, amount.Kind!.Value, triggers), Count: new EventCount(amount.Value!.Value, Name(amount.Kind.Value))))
        .Where(amount => amount.Trigger is not null)
        .ToLookup(amount => amount.Trigger!.Value, amount => amount.Count);

    /// <summary>The counts of a trigger among those of its sentence, one of a kind; the least where an amount is vague.</summary>
    public IReadOnlyList<EventCount> Of(Trigger trigger) => [.. _counts[trigger].DistinctBy(count => count.Kind)];

    // "The army killed three": the verb tells of its object, wherever its subject stands.
    private static CountKind? OfVerb(SentenceChunks sentence, FoundQuantity quantity)
    {
        if (sentence.GovernorOf(quantity.First) is not { } predicate) return null;
        foreach (var phrase in predicate.Objects)
            if (quantity.First >= phrase.First && quantity.First < phrase.Next) return CountWords.At(sentence.Text.Words, sentence.Chunks[predicate.Chunk].First);
        return null;
    }

    private static Trigger? Nearest(FoundQuantity quantity, CountKind kind, IReadOnlyList<Trigger> triggers)
    {
        Trigger? nearest = null;
        foreach (var trigger in triggers)
            if (Fits(trigger.Rule.Type, kind) && (nearest is not { } other || Order(trigger, quantity, kind).CompareTo(Order(other, quantity, kind)) < 0)) nearest = trigger;
        return nearest;
    }

    // The dead and wounded are those of an attack where there is one, however near an arrest is.
    private static (bool IsSecond, int Distance) Order(Trigger trigger, FoundQuantity quantity, CountKind kind) =>
        (kind is CountKind.Killed or CountKind.Wounded && trigger.Rule.Type != "ASSAULT", Math.Abs(trigger.First - quantity.First));

    private static bool Fits(string type, CountKind kind) => kind switch
    {
        CountKind.Killed or CountKind.Wounded or CountKind.Displaced or CountKind.Missing => type is "ASSAULT" or "COERCE",
        CountKind.Arrested or CountKind.Seized => type is "COERCE",
        CountKind.Infiltrated => type is "INFILTRATE" or "ESCAPE",
        _ => type is "AID" or "ASSAULT",
    };

    private static string Name(CountKind kind) => kind.ToString().ToLowerInvariant();
}
