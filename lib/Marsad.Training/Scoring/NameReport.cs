namespace Marsad.Training.Scoring;

/// <summary>How well the names of a file were found.</summary>
/// <param name="File">The file.</param>
/// <param name="Sentences">Number of its sentences.</param>
/// <param name="Words">Number of its words.</param>
/// <param name="Alone">Scores of sentences by themselves, by type and in all.</param>
/// <param name="Document">The same where the sentences of the file are read as one document.</param>
/// <param name="Errors">What the second way got wrong.</param>
public sealed record NameReport(string File, int Sentences, int Words, IReadOnlyList<NamedScore> Alone, IReadOnlyList<NamedScore> Document, IReadOnlyList<NameError> Errors);
