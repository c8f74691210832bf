using Marsad.Document;
using Marsad.Quantities;

namespace Marsad.Events;

/// <summary>Finds the typed counts of events: each amount of a sentence goes to the nearest event that can have it.</summary>
internal sealed class CountFinder(SentenceFrame sentence, IReadOnlyList<FoundQuantity> quantities)
{
    /// <summary>The counts of a trigger among those of its sentence, by kind; the least where an amount is vague.</summary>
    public IReadOnlyList<EventCount> Of(Trigger trigger, IReadOnlyList<Trigger> triggers)
    {
        var counts = new List<EventCount>();
        foreach (var quantity in quantities)
        {
            if (!sentence.Range.Holds(quantity.First) || (quantity.Number.Value ?? quantity.Number.Min) is not { } value) continue;
            if (CountWords.KindOf(sentence.Text.Words, quantity) is not { } kind || Nearest(quantity, kind, triggers) != trigger) continue;
            if (!counts.Exists(count => count.Kind == Name(kind))) counts.Add(new EventCount(value, Name(kind)));
        }

        return counts;
    }

    private static Trigger? Nearest(FoundQuantity quantity, CountKind kind, IReadOnlyList<Trigger> triggers)
    {
        Trigger? nearest = null;
        foreach (var trigger in triggers)
            if (Fits(trigger.Rule.Type, kind) && (nearest is not { } other || Distance(trigger, quantity) < Distance(other, quantity))) nearest = trigger;
        return nearest;
    }

    private static int Distance(Trigger trigger, FoundQuantity quantity) => Math.Abs(trigger.First - quantity.First);

    private static bool Fits(string type, CountKind kind) => kind switch
    {
        CountKind.Killed or CountKind.Wounded or CountKind.Displaced or CountKind.Missing => type is "ASSAULT" or "COERCE",
        CountKind.Arrested or CountKind.Seized => type is "COERCE",
        CountKind.Infiltrated => type is "INFILTRATE" or "ESCAPE",
        _ => type is "AID" or "ASSAULT",
    };

    private static string Name(CountKind kind) => kind.ToString().ToLowerInvariant();
}
