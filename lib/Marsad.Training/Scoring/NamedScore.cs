namespace Marsad.Training.Scoring;

/// <summary>The score of a type of names, or of all together.</summary>
public sealed record NamedScore(string Type, TypeScore Score);
