using Marsad.Clauses;

namespace Marsad.Claims;

/// <summary>The content of a cue with what stood between.</summary>
/// <param name="Source">A phrase behind the cue that can be its subject, or null.</param>
internal readonly record struct FoundContent(Content Content, Phrase? Source);
