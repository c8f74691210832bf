namespace Marsad.Training.Vectors;

/// <summary>Words, their counts and their vectors, row after row, and the vectors of runs of letters.</summary>
internal sealed record TrainedVectors(IReadOnlyList<string> Words, int[] Counts, float[] Vectors, float[] Grams, SkipGramOptions Options);
