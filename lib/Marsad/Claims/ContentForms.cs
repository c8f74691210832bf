namespace Marsad.Claims;

/// <summary>The forms in which a verb takes what is said.</summary>
[Flags]
internal enum ContentForms
{
    None = 0,

    /// <summary>A clause behind "that".</summary>
    Clause = 1,

    /// <summary>A noun phrase without preposition.</summary>
    Object = 2,

    /// <summary>A noun phrase behind one of the verb's prepositions.</summary>
    Preposition = 4,

    /// <summary>Whom it is said of or to, then a noun phrase or clause behind one of the verb's prepositions.</summary>
    Target = 8,

    /// <summary>A name given to what was spoken of: "what he described as".</summary>
    Naming = 16,

    /// <summary>A quotation, or what stands behind a colon.</summary>
    Quotation = 32,

    /// <summary>Somebody else's words, behind "from", or one of the verb's prepositions, and their source.</summary>
    Relay = 64,

    /// <summary>The words of a document, behind "in" and its noun: "it says in the statement".</summary>
    Document = 128,
}
