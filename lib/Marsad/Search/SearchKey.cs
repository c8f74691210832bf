namespace Marsad.Search;

/// <summary>What an index is asked for: a stem, or the id of an entity.</summary>
public readonly record struct SearchKey(string Value, bool IsEntity);
