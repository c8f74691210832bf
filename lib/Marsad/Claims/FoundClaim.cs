using Marsad.Document;

namespace Marsad.Claims;

/// <summary>A claim with the rule that found it.</summary>
internal sealed record FoundClaim(Claim Claim, string Rule);
