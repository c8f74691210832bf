namespace Marsad.Training.Searching;

/// <summary>What a query found.</summary>
/// <param name="Found">Articles in the order of the answer.</param>
public sealed record JudgedAnswer(JudgedQuery Query, IReadOnlyList<string> Found)
{
    private const int Shown = 5;

    /// <summary>Whether a relevant article is among the first five, and none that is unwanted among all.</summary>
    public bool IsSuccess => Found.Take(Shown).Any(Query.Relevant.Contains) && !Found.Any(Query.Unwanted.Contains);

    /// <summary>Share of the relevant articles that were found, from 0 to 1.</summary>
    public double Recall => (double)Query.Relevant.Count(Found.Contains) / Query.Relevant.Count;

    /// <summary>The query with what it should have found and what it did.</summary>
    public override string ToString() => $"{Query.Kind}: {Query.Query}: relevant {string.Join(' ', Query.Relevant)}; unwanted {string.Join(' ', Query.Unwanted)}; found {string.Join(' ', Found)}";
}
