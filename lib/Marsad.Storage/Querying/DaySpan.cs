namespace Marsad.Storage.Querying;

/// <summary>Days of publication, both included; null means unbounded.</summary>
public readonly record struct DaySpan(DateOnly? From, DateOnly? To)
{
    /// <summary>Whether a day is one of these.</summary>
    internal bool Contains(DateOnly day) => !(day < From) && !(day > To);
}
