using Marsad.Clauses;
using Marsad.Document;

namespace Marsad.Events;

/// <summary>Tells passives, which print seldom marks: by a damma, by weak letters, or because what is harmed or arrested has no object.</summary>
internal static class Voice
{
    private static readonly string[] Victims = ["harm", "arrest", "release"];

    public static bool IsPassive(ClauseText text, Trigger trigger, Predicate predicate)
    {
        if (trigger.Reading is not { Pronoun: 0, IsFinite: true } verb || trigger.Next > trigger.First + 1 || FrameTable.Of(trigger.Rule.Frame, FrameTable.Object) != FrameRole.Recipient) return false;
        if ((verb.Agreement & Agreement.Passive) != 0 || PassiveMarks.Show(text, trigger.First, verb)) return true;
        return predicate is { Objects.Count: 0, HasOwnSubject: true } && Array.IndexOf(Victims, trigger.Rule.Frame) >= 0
            && !Parties.IsWeapon(text, predicate.Subjects[0]) && text.Name(predicate.Subjects[0].Head) is not { Item.Type: EntityType.GeopoliticalEntity }
            && SectorTable.Of(text, predicate.Subjects[0]) is not (Sector.Gov or Sector.Mil or Sector.Cop or Sector.Spy or Sector.Jud);
    }
}
