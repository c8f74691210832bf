namespace Marsad.Storage.Querying;

/// <summary>What the articles of a window are counted by.</summary>
public enum Facet
{
    /// <summary>Outlets, by id or name.</summary>
    Outlet,

    /// <summary>Entities that are named.</summary>
    Entity,

    /// <summary>Types of the entities that are named.</summary>
    Type,

    /// <summary>PLOVER types of events.</summary>
    Event,

    /// <summary>Places of events.</summary>
    Place,

    /// <summary>Months of publication.</summary>
    Month,

    /// <summary>Languages.</summary>
    Language,
}
