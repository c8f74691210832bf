using Marsad.Clauses;

namespace Marsad.Events;

/// <summary>Who does an event, to whom, and where its own words say that it is.</summary>
/// <param name="isRecipient">Whether a phrase can be the one to whom it is done.</param>
internal sealed class EventArguments(Func<Phrase, bool> isRecipient)
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

    /// <summary>Whether what a trigger needs is there.</summary>
    public bool Meets(TriggerNeed need) => need switch
    {
        TriggerNeed.Party => HasOwn,
        TriggerNeed.Alone => !HasThing,
        _ => true,
    };

    /// <summary>Whether a phrase can act.</summary>
    public required Func<Phrase, bool> CanAct { get; init; }

    /// <summary>Gives phrases a role; one that is taken stays, and phrases that cannot fill it are left out.</summary>
    public void Add(FrameRole role, IReadOnlyList<Phrase> phrases)
    {
        if (role == FrameRole.Actor && Actors.Count == 0) Actors.AddRange(phrases.Where(CanAct));
        else if (role == FrameRole.Recipient && Recipients.Count == 0) Recipients.AddRange(phrases.Where(isRecipient));
        else if (role == FrameRole.Place && phrases.Count > 0) Place ??= phrases[0];
    }
}
