namespace Marsad.Training.Scoring;

/// <summary>A name that is expected or found, but not both.</summary>
/// <param name="Sentence">Number of the sentence in its file, from 1.</param>
/// <param name="Words">The words of the name.</param>
/// <param name="Expected">The type that is expected for exactly these words, or null.</param>
/// <param name="Found">The type that was found for exactly these words, or null.</param>
public sealed record NameError(int Sentence, string Words, string? Expected, string? Found);
