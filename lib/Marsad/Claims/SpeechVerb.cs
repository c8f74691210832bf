namespace Marsad.Claims;

/// <summary>A verb of saying with the forms of its content.</summary>
/// <param name="Lemma">As the table of verbs writes it.</param>
/// <param name="Prepositions">Folded; before a noun phrase that is the content, or behind a target.</param>
internal sealed record SpeechVerb(string Lemma, SpeechAct Act, ContentForms Forms, SourceDemand Sources, IReadOnlyList<string> Prepositions)
{
    public bool Takes(ContentForms form) => (Forms & form) != 0;

    public bool Takes(string preposition)
    {
        foreach (var own in Prepositions)
            if (own == preposition) return true;
        return false;
    }
}

/// <summary>Whose words a verb tells.</summary>
internal enum SourceDemand
{
    /// <summary>Of people and bodies, but things can show it too: before the verb, one that is known to speak.</summary>
    Any,

    /// <summary>Of people and bodies alone, so that what stands for its subject is one.</summary>
    Person,

    /// <summary>Only of one that is named there and known to speak: a name, a role, a word for people, bodies or documents.</summary>
    Known,

    /// <summary>Only of a document.</summary>
    Document,
}
