namespace Marsad.Training.Linear;

/// <summary>How the linear part is trained.</summary>
internal sealed record LinearOptions
{
    /// <summary>Rows of weights; a power of two.</summary>
    public int Buckets { get; init; } = 1 << 20;

    public int Epochs { get; init; } = 8;

    public float Rate { get; init; } = 0.1f;

    /// <summary>Pull of a weight to 0 whenever its feature is seen.</summary>
    public float Decay { get; init; } = 1e-4f;

    /// <summary>Share of features that are left out of a word at random while training.</summary>
    public float Dropout { get; init; } = 0.2f;

    public ulong Seed { get; init; } = 7;
}
