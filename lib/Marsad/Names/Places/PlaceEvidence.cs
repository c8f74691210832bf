namespace Marsad.Names.Places;

/// <summary>What an article tells of the places that it names.</summary>
internal sealed class PlaceEvidence
{
    public PlaceEvidence() => Support = new PlaceSupport(Anchors);

    public PlaceAnchors Anchors { get; } = new();

    public PlaceDecisions Decisions { get; } = new();

    public PlaceSupport Support { get; }
}
