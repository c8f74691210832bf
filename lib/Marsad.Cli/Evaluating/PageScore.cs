namespace Marsad.Cli.Evaluating;

/// <summary>How well a page was read: shares of words from 0 to 1, and whether title and day are right; null where nothing was expected.</summary>
internal sealed record PageScore
{
    public required string Page { get; init; }
    public required double Precision { get; init; }
    public required double Recall { get; init; }
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
    public bool? Title { get; init; }
    public bool? Date { get; init; }

    /// <summary>Words that were read and not expected, and the other way round: the most frequent.</summary>
    public required IReadOnlyList<string> Spurious { get; init; }

    public required IReadOnlyList<string> Missed { get; init; }
}
