namespace Marsad.Names.Tagging;

/// <summary>What tables of names know a run of words as; several at once.</summary>
[Flags]
internal enum PhraseKind
{
    None = 0,
    Place = 1,
    SmallPlace = 2,
    Person = 4,
    Organisation = 8,
    Demonym = 16,
    GivenName = 32,
    FamilyName = 64,

    /// <summary>A sports club, company, newspaper or body that news readers know.</summary>
    CommonOrganisation = 128,

    /// <summary>A currency, event or product.</summary>
    Thing = 256,

    /// <summary>A longer phrase begins so.</summary>
    Prefix = 512,
}
