namespace Marsad.Document;

/// <summary>What a container file held; its articles are documents of their own.</summary>
/// <param name="Items">How many items were taken out; they are called <c>name#0</c>, <c>name#1</c> and so on.</param>
/// <param name="Skipped">What was passed over, by kind.</param>
/// <param name="Note">What kept the container from being read to its end; null when it was.</param>
public sealed record Contents(int Items, IReadOnlyList<Skipped> Skipped, Bilingual? Note);

/// <summary>Members of one kind that are no articles and were passed over.</summary>
public sealed record Skipped(string Kind, int Count, Bilingual Reason);
