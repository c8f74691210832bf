namespace Marsad.Clauses;

/// <summary>What a run of words is in its sentence.</summary>
internal enum ChunkKind
{
    /// <summary>A noun phrase, with the preposition before it where there is one.</summary>
    Noun,

    Verb,
    Complementizer,
    Relative,
    Negation,
    Subordinator,
    Auxiliary,
    Pronoun,
    Time,
    Adverb,
    Mark,
}

/// <summary>A run of words that belong together.</summary>
/// <param name="Next">The token after its last.</param>
internal readonly record struct Chunk(ChunkKind Kind, int First, int Next)
{
    /// <summary>The noun phrase of a <see cref="ChunkKind.Noun"/>.</summary>
    public Phrase Phrase { get; init; }

    /// <summary>The reading of a <see cref="ChunkKind.Verb"/>; null for a verb that no table has.</summary>
    public VerbReading? Verb { get; init; }

    /// <summary>The folded preposition before a noun phrase, empty where there is none.</summary>
    public string Preposition { get; init; } = "";

    /// <summary>Whether "and" or "so" is written on to it.</summary>
    public bool IsJoined { get; init; }
}
