namespace Marsad.Training.Vectors;

/// <summary>How word vectors are trained.</summary>
internal sealed record SkipGramOptions
{
    /// <summary>Numbers of a vector; a multiple of eight.</summary>
    public int Dimensions { get; init; } = 96;

    public int Epochs { get; init; } = 5;

    /// <summary>Most words to each side that a word is to predict.</summary>
    public int Window { get; init; } = 5;

    /// <summary>Random words that stand for each word that is not beside it.</summary>
    public int Negatives { get; init; } = 5;

    /// <summary>How many of them are drawn for all neighbours of a word together.</summary>
    public int Drawn { get; init; } = 10;

    public float Rate { get; init; } = 0.05f;

    /// <summary>Share of a text above which a word is left out at times.</summary>
    public float FrequentShare { get; init; } = 1e-4f;

    public int ShortestGram { get; init; } = 3;

    public int LongestGram { get; init; } = 5;

    public int GramBuckets { get; init; } = 1 << 15;

    public ulong Seed { get; init; } = 1;
}
