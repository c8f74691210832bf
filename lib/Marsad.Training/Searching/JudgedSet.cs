namespace Marsad.Training.Searching;

/// <summary>Queries that were written together.</summary>
/// <param name="Name">Name of their file.</param>
public sealed record JudgedSet(string Name, IReadOnlyList<JudgedQuery> Queries);
