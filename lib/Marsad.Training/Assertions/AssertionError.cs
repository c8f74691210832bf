namespace Marsad.Training.Assertions;

/// <summary>What is expected and was not found, or the other way round.</summary>
/// <param name="Layer">The layer, with its field where the item was found and a field of it is wrong.</param>
/// <param name="Expected">Null where nothing was expected.</param>
/// <param name="Found">Null where nothing was found.</param>
public sealed record AssertionError(string Phenomenon, string Layer, string Sentence, string? Expected, string? Found);
