namespace Marsad.Training;

/// <summary>What a model is trained from.</summary>
public sealed record TrainingOptions
{
    /// <summary>Folder with the corpora, each in a folder of its own.</summary>
    public required string Folder { get; init; }

    /// <summary>Names of corpora that are left out.</summary>
    public IReadOnlySet<string> Without { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The tenth of the main corpus that is kept apart and scored, from 0 to 9; null trains on all of it.</summary>
    public int? KeptApart { get; init; }
}
