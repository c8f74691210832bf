namespace Marsad.Names.Places;

/// <summary>What an article tells of the places that it names.</summary>
internal sealed class PlaceEvidence
{
    public PlaceAnchors Anchors { get; } = new();

    public PlaceDecisions Decisions { get; } = new();

    /// <summary>The places around the words of a name that can mean <paramref name="rivals"/>.</summary>
    public PlaceSurroundings Around(NameText text, int first, int last, NameSense[] rivals) => new(Anchors, text, first, last, rivals);
}
