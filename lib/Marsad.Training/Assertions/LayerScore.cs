using Marsad.Training.Scoring;

namespace Marsad.Training.Assertions;

/// <summary>The score of a layer, or of one of its fields (<c>quantities.unit</c>) over the items that were found.</summary>
public sealed record LayerScore(string Layer, TypeScore Score);
