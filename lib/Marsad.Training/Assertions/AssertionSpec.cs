namespace Marsad.Training.Assertions;

/// <summary>Sentences written for one phenomenon, with what is to be found in them: the content of a <c>.spec.json</c> file.</summary>
public sealed record AssertionSpec
{
    /// <summary>What the sentences have in common, in a few words; reports group by it.</summary>
    public required string Phenomenon { get; init; }

    /// <summary>What a reader of the file should know.</summary>
    public string? Note { get; init; }

    public required IReadOnlyList<SpecSentence> Sentences { get; init; }
}
