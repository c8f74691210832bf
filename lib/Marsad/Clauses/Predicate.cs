namespace Marsad.Clauses;

/// <summary>A finite verb with what it is said of.</summary>
/// <param name="Chunk">Index of its chunk in the sentence.</param>
/// <param name="Subjects">Who does it; of a passive, to whom it is done. Taken from the clause before where the verb names none.</param>
/// <param name="Objects">What stands behind the subject without a preposition.</param>
internal sealed record Predicate(int Chunk, IReadOnlyList<Phrase> Subjects, IReadOnlyList<Phrase> Objects)
{
    /// <summary>Whether the subject stands beside the verb; false where it is the one of the clause before.</summary>
    public bool HasOwnSubject { get; init; }

    /// <summary>The chunk after its last object, where its prepositional phrases begin.</summary>
    public int After { get; init; }
}
