namespace Marsad.Names;

/// <summary>A name found in a block; <c>Start</c> and <c>End</c> are UTF-16 code units, <c>First</c> and <c>Last</c> the indexes of its words.</summary>
internal sealed record FoundName(int First, int Last, int Start, int End, KnownEntity Entity)
{
    /// <summary>The class word that the name was accepted for, or empty.</summary>
    public string ClassWord { get; init; } = "";

    /// <summary>Confidence from 0 to 1.</summary>
    public double Score { get; init; } = Certain;

    /// <summary>Whether the name stands inside a longer one that was found.</summary>
    public bool IsNested { get; init; }

    public const double Certain = 0.95;
    public const double Chosen = 0.85;
    public const double Composed = 0.75;
}
