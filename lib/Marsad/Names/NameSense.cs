namespace Marsad.Names;

/// <summary>What one spelling can mean; <paramref name="NeedsContext"/> when it counts only beside a word that tells so.</summary>
internal readonly record struct NameSense(KnownEntity Entity, bool NeedsContext);
