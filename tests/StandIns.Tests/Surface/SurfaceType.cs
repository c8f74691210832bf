namespace StandIns.Tests.Surface;

/// <summary>What a type shows to code outside its assembly, each member in one canonical line.</summary>
internal sealed record SurfaceType(string Name, string Kind, IReadOnlySet<string> Bases, IReadOnlySet<string> Members);
