using Marsad.Document;

namespace Marsad.Claims;

/// <summary>A claim with the rule that found it.</summary>
/// <param name="Cue">Token of its cue in its block.</param>
/// <param name="Source">Who speaks; null where nobody is known to.</param>
internal sealed record FoundClaim(Claim Claim, string Rule, int Cue, Source? Source);
