namespace Marsad.Clauses;

/// <summary>A noun phrase by its tokens.</summary>
/// <param name="Next">The token after its last.</param>
/// <param name="Letters">How many letters of the first token are particles before it.</param>
/// <param name="Head">The noun, name or role that it is about, behind numerals and words like "some".</param>
internal readonly record struct Phrase(int First, int Next, int Letters, int Head)
{
    /// <summary>Whether the whole is definite: a name, a noun with the article, or a construct that one closes.</summary>
    public bool IsDefinite { get; init; }

    public string In(ClauseText text) => text.TextOf(First, Next, Letters);
}
