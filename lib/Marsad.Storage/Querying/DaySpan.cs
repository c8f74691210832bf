namespace Marsad.Storage.Querying;

/// <summary>Days of publication, both included; null means unbounded.</summary>
public readonly record struct DaySpan(DateOnly? From, DateOnly? To);
