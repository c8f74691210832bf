namespace Marsad.Training.Recurrent;

/// <summary>How the recurrent part is trained.</summary>
internal sealed record RecurrentOptions
{
    /// <summary>Cells of a direction.</summary>
    public int Hidden { get; init; } = 64;

    /// <summary>Numbers of a vector of runs of letters.</summary>
    public int Gram { get; init; } = 32;

    public int GramBuckets { get; init; } = 1 << 13;

    /// <summary>Sentences of a step.</summary>
    public int Batch { get; init; } = 8;

    public float GramRate { get; init; } = 0.03f;

    /// <summary>Share of inputs that are left out at random while training.</summary>
    public float InputDropout { get; init; } = 0.3f;

    /// <summary>The same for outputs of the cells.</summary>
    public float OutputDropout { get; init; } = 0.5f;

    /// <summary>Longest gradient of a step.</summary>
    public float Clip { get; init; } = 5f;

    /// <summary>How slowly the averaged weights follow.</summary>
    public float Averaging { get; init; } = 0.998f;

    public ulong Seed { get; init; } = 11;
}
