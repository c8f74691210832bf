namespace Marsad.Names.Tagging;

/// <summary>What weighs how much, chosen on sentences that were kept apart while training.</summary>
/// <param name="LinearShare">Share of the linear part in the scores; the rest is the recurrent part's.</param>
/// <param name="OutsideBias">Taken from the score of every word's being outside of names.</param>
/// <param name="DocumentWeight">Weight of the same word elsewhere in a document.</param>
/// <param name="DocumentReach">Sentences before and after in which the same word counts.</param>
internal readonly record struct TaggerSettings(float LinearShare, float OutsideBias, float DocumentWeight, float DocumentReach)
{
    /// <summary>The settings of a model.</summary>
    /// <exception cref="InvalidDataException">They are missing or incomplete.</exception>
    public static TaggerSettings Read(ModelSections model) => model.Read<float>(ModelSection.Settings).Span is [var share, var bias, var weight, var reach]
        ? new TaggerSettings(share, bias, weight, reach)
        : throw new InvalidDataException("The model's settings are damaged.");

    /// <summary>The numbers as a model holds them.</summary>
    public float[] ToArray() => [LinearShare, OutsideBias, DocumentWeight, DocumentReach];
}
