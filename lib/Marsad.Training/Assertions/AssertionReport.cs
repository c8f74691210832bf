namespace Marsad.Training.Assertions;

/// <summary>How well specs are met.</summary>
/// <param name="Total">Scores over all phenomena.</param>
public sealed record AssertionReport(IReadOnlyList<PhenomenonScore> Phenomena, IReadOnlyList<LayerScore> Total, IReadOnlyList<AssertionError> Errors)
{
    /// <summary>Number of all sentences.</summary>
    public int Sentences => Phenomena.Sum(phenomenon => phenomenon.Sentences);
}
