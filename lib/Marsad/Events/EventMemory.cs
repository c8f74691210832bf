namespace Marsad.Events;

/// <summary>What an article has told before its next sentence.</summary>
internal sealed class EventMemory(PartyReader parties, Speakers speakers)
{
    public PartyReader Parties { get; } = parties;

    public Speakers Speakers { get; } = speakers;

    public PairMemory Pairs { get; } = new();

    public BodyMemory Bodies { get; } = new();

    /// <summary>Types of the events so far.</summary>
    public HashSet<string> Told { get; } = new(StringComparer.Ordinal);
}
