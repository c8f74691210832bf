namespace Marsad.Training.Searching;

/// <summary>What the queries of one set found.</summary>
/// <param name="Set">Its name.</param>
public sealed record JudgedAnswers(string Set, IReadOnlyList<JudgedAnswer> Answers);
