using Marsad.Document;

namespace Marsad.Storage.Rows;

/// <summary>A claim with the ids of the entities that it speaks of.</summary>
public sealed record StatedClaim(Claim Claim, IReadOnlyList<string> About);
