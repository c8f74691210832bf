namespace Marsad.Functions.Http;

/// <summary>What an entity is to a claim.</summary>
internal enum ClaimRole { Speaker, About }
