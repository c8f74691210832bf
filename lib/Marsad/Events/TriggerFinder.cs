namespace Marsad.Events;

/// <summary>Finds the triggers of a sentence; they never overlap.</summary>
internal static class TriggerFinder
{
    private const string Harm = "harm";
    private static readonly string[] Attacks = ["attack", "explode"];

    public static List<Trigger> Find(SentenceFrame sentence)
    {
        var triggers = new List<Trigger>();
        for (var token = sentence.Range.First; token < sentence.Range.Next;)
        {
            if (TriggerTable.At(sentence.Text, token) is { } trigger && trigger.Next <= sentence.Range.Next)
            {
                triggers.Add(trigger);
                token = trigger.Next;
            }
            else token++;
        }

        // The dead of an attack are its recipients, not an event of their own.
        if (triggers.Exists(trigger => Array.IndexOf(Attacks, trigger.Rule.Frame) >= 0)) triggers.RemoveAll(trigger => trigger.Rule.Frame == Harm && trigger.Rule.Mode is null);
        return triggers;
    }
}
