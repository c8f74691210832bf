namespace Marsad.Document;

/// <summary>Something that the article lets somebody say.</summary>
public sealed record Claim
{
    public required int Block { get; init; }
    public required int Start { get; init; }
    public required int Length { get; init; }
    public required string Text { get; init; }
    public required ClaimKind Kind { get; init; }
    public string? Verb { get; init; }
    public Speaker? Speaker { get; init; }
    public IReadOnlyList<string> Quotes { get; init; } = [];
    public string? Via { get; init; }
    public required bool Denial { get; init; }

    /// <summary>Index of the claim that holds this one, or null.</summary>
    public int? NestedIn { get; init; }
}

/// <summary>Whether all, part or none of a claim stands in quotation marks.</summary>
public enum ClaimKind { Direct, Indirect, Mixed }

/// <summary>Who makes a claim.</summary>
public sealed record Speaker(string Text, string? Entity, SpeakerKind Kind, bool Anonymous)
{
    /// <summary>What kind of source an anonymous speaker is said to be; null for others, and where the text does not say.</summary>
    public SourceType? SourceType { get; init; }
}

/// <summary>Kinds of unnamed sources, the field they work in before how much they know.</summary>
public enum SourceType { Security, Military, Political, Diplomatic, Government, Medical, Judicial, Media, Local, Witness, Informed }

/// <summary>Kinds of speakers.</summary>
public enum SpeakerKind { Person, Organisation, Government, Office, Document, Anonymous }
