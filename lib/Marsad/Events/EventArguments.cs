using Marsad.Clauses;

namespace Marsad.Events;

/// <summary>Who does an event, to whom, and where its own words say that it is.</summary>
/// <param name="canAct">Whether a phrase can do something.</param>
/// <param name="canSuffer">Whether a phrase can be the one to whom it is done; told whether it is the object itself.</param>
/// <param name="canJoin">Whether a phrase can go along with one that fills a role.</param>
internal sealed class EventArguments(Func<Phrase, bool> canAct, Func<Phrase, bool, bool> canSuffer, Func<Phrase, bool> canJoin)
{
    public List<Phrase> Actors { get; } = [];

    public List<Phrase> Recipients { get; } = [];

    public Phrase? Place { get; private set; }

    /// <summary>Whether nobody is named.</summary>
    public bool IsEmpty => Actors.Count == 0 && Recipients.Count == 0;

    /// <summary>Whether somebody is named beside the trigger, not only with the verb that it depends on.</summary>
    public bool HasOwn { get; set; }

    /// <summary>Whether the trigger has a genitive that is nobody.</summary>
    public bool HasThing { get; set; }

    /// <summary>Whether the trigger has a subject of its own that can do nothing.</summary>
    public bool IsFigurative { get; set; }

    /// <summary>Whether what a trigger needs is there.</summary>
    public bool Meets(TriggerNeed need) => !(IsFigurative && Actors.Count == 0) && need switch
    {
        TriggerNeed.Party => HasOwn,
        TriggerNeed.Target => Recipients.Count > 0,
        TriggerNeed.Alone => !HasThing,
        _ => true,
    };

    /// <summary>Makes who seemed to act the one to whom it is done, and another the actor.</summary>
    public void Turn(IReadOnlyList<Phrase> actors)
    {
        if (Recipients.Count > 0 || !actors.Any(canAct)) return;
        Recipients.AddRange(Actors);
        Actors.Clear();
        Add(FrameRole.Actor, actors);
    }

    /// <summary>Gives phrases a role; one that is taken stays. Of phrases that are joined others go along with one that can fill it.</summary>
    /// <param name="isDirect">Whether they are the object or genitive, not behind a preposition.</param>
    public void Add(FrameRole role, IReadOnlyList<Phrase> phrases, bool isDirect = false)
    {
        if (role == FrameRole.Place && phrases.Count > 0) Place ??= phrases[0];
        var (filled, canFill) = role == FrameRole.Actor ? (Actors, canAct) : (Recipients, phrase => canSuffer(phrase, isDirect));
        if (role is not (FrameRole.Actor or FrameRole.Recipient) || filled.Count > 0) return;
        foreach (var phrase in phrases)
            if (canFill(phrase))
            {
                filled.AddRange(phrases.Where(canJoin));
                return;
            }
    }
}
