namespace Marsad.Training.Searching;

/// <summary>A query with what it is to find.</summary>
/// <param name="Kind">What is difficult in it; queries are counted by kind.</param>
/// <param name="Relevant">Articles that answer it, one at least.</param>
/// <param name="Unwanted">Articles that must not be found at all.</param>
public sealed record JudgedQuery(string Kind, string Query, IReadOnlyList<string> Relevant, IReadOnlyList<string> Unwanted);
