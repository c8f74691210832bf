namespace Marsad.Training.Searching;

/// <summary>How well the queries of one kind were answered.</summary>
/// <param name="Kind">The kind; null for all queries.</param>
/// <param name="Successes">Queries with a relevant article among the first five and nothing unwanted.</param>
/// <param name="Recall">Mean share of the relevant articles that were found, from 0 to 1.</param>
public sealed record JudgedScore(string? Kind, int Queries, int Successes, double Recall)
{
    /// <summary>Success among the first five, from 0 to 1.</summary>
    public double Success => (double)Successes / Queries;

    /// <summary>The scores of every kind by its name, then that of all.</summary>
    public static IReadOnlyList<JudgedScore> Of(IReadOnlyList<JudgedAnswer> answers) =>
    [
        .. answers.GroupBy(answer => answer.Query.Kind, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => Of(kind.Key, [.. kind])),
        Of(null, answers),
    ];

    private static JudgedScore Of(string? kind, IReadOnlyList<JudgedAnswer> answers) => new(kind, answers.Count, answers.Count(answer => answer.IsSuccess), answers.Average(answer => answer.Recall));
}
