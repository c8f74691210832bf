namespace Marsad.Storage.Querying;

/// <summary>One page of a list.</summary>
/// <param name="Items">In the list's order; may be empty although more follows.</param>
/// <param name="Next">Where to go on, opaque; null at the end.</param>
public record Page<T>(IReadOnlyList<T> Items, string? Next);
