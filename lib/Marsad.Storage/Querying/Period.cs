namespace Marsad.Storage.Querying;

/// <summary>What articles are counted by.</summary>
public enum Period
{
    Day,

    /// <summary>Week of ISO 8601, from Monday on.</summary>
    Week,
    Month,
}
