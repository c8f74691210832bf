namespace Marsad.Clauses;

/// <summary>Something found in a text with the tokens it covers.</summary>
/// <param name="Letters">How many characters of the first token stand before it.</param>
internal readonly record struct Covered<T>(T Item, int First, int Next, int Letters);
