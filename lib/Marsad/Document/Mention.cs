namespace Marsad.Document;

/// <summary>One place in the text where an entity is named.</summary>
public sealed record Mention
{
    public required int Block { get; init; }
    public required int Start { get; init; }
    public required int Length { get; init; }
    public required string Text { get; init; }
    public required EntityType Type { get; init; }

    /// <summary>Id of the entity in the same document.</summary>
    public required string Entity { get; init; }

    /// <summary>Index of the longer mention that holds this one, or null.</summary>
    public int? NestedIn { get; init; }

    /// <summary>Confidence from 0 to 1.</summary>
    public required double Score { get; init; }
}
