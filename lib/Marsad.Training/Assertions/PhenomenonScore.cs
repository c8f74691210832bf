namespace Marsad.Training.Assertions;

/// <summary>The scores of the layers that the sentences of a phenomenon judge.</summary>
public sealed record PhenomenonScore(string Phenomenon, int Sentences, IReadOnlyList<LayerScore> Layers);
