namespace Marsad.Text;

/// <summary>Particles that Arabic writes at the beginning of a word.</summary>
[Flags]
internal enum Proclitics
{
    None = 0,

    /// <summary>The conjunction waw.</summary>
    And = 1,

    /// <summary>The conjunction feh.</summary>
    Then = 2,

    /// <summary>The preposition beh.</summary>
    In = 4,

    /// <summary>The preposition lam.</summary>
    For = 8,

    /// <summary>The preposition kaf.</summary>
    As = 16,
    Article = 32,

    /// <summary>The seen of the future, before verbs.</summary>
    Will = 64,
    Conjunction = And | Then,
    Preposition = In | For | As,
}
