namespace Marsad.Cli.Fuzzing;

/// <summary>What is wrong with inputs of one kind; the first of them stands for all.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="Detail">Exception and place, the rule that is broken, or the time it took.</param>
/// <param name="Iteration">The first input.</param>
/// <param name="Origin">The file that it was made from.</param>
/// <param name="Bytes">Its length.</param>
internal sealed record FuzzFinding(FindingKind Kind, string Detail, long Iteration, string Origin, int Bytes)
{
    /// <summary>Inputs of this kind.</summary>
    public int Count { get; init; } = 1;
}

/// <summary>Ways in which reading an input goes wrong.</summary>
internal enum FindingKind { Crash, Slow, Endless, Broken }
