using Marsad.Clauses;

namespace Marsad.Events;

/// <summary>Who does an event, to whom, and where its own words say that it is.</summary>
internal sealed class EventArguments
{
    public List<Phrase> Actors { get; } = [];

    public List<Phrase> Recipients { get; } = [];

    public Phrase? Place { get; set; }

    public void Add(FrameRole role, IReadOnlyList<Phrase> phrases)
    {
        if (phrases.Count == 0) return;
        if (role == FrameRole.Actor && Actors.Count == 0) Actors.AddRange(phrases);
        else if (role == FrameRole.Recipient && Recipients.Count == 0) Recipients.AddRange(phrases);
        else if (role == FrameRole.Place) Place ??= phrases[0];
    }
}
