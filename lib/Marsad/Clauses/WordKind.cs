namespace Marsad.Clauses;

/// <summary>What a word does in a clause where it is no noun, verb or name.</summary>
internal enum WordKind
{
    /// <summary>Of no closed class.</summary>
    Open,

    Preposition,

    /// <summary>"That" with what it is written together with.</summary>
    Complementizer,

    Relative,
    Negation,

    /// <summary>Opens a clause of its own: "where", "while", "because", "but", "then".</summary>
    Subordinator,

    Pronoun,
    Demonstrative,
    Auxiliary,

    /// <summary>Stands before the noun that a phrase is about: "all", "some", "a number".</summary>
    Quantifier,

    Adverb,

    /// <summary>A noun that looks like a verb in the imperfect or the future.</summary>
    NounInYeh,

    /// <summary>A noun that begins like the conjunction "and".</summary>
    NounInWaw,

    /// <summary>Punctuation or another sign.</summary>
    Mark,
}
