namespace Marsad.Clauses;

/// <summary>What a written word can be of its verb.</summary>
internal enum VerbForm
{
    Perfect,
    Imperfect,

    /// <summary>The verbal noun, also in the plural.</summary>
    Noun,

    ActiveParticiple,
    PassiveParticiple,
}

/// <summary>Whom a form of a verb speaks of; before its subject a verb stays in the singular.</summary>
[Flags]
internal enum Agreement
{
    None = 0,
    Masculine = 1,
    Feminine = 2,
    Dual = 4,
    Plural = 8,

    /// <summary>"I" or "we".</summary>
    First = 16,

    /// <summary>The accusative in alef of an indefinite noun or participle.</summary>
    Accusative = 32,

    /// <summary>The imperfect of weak verbs behind the negations that shorten it.</summary>
    Jussive = 64,

    /// <summary>A passive that weak letters show.</summary>
    Passive = 128,
}
