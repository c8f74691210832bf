namespace Marsad.Document;

/// <summary>An office, rank, expert or anonymous source in the text, with the entity that holds it when named.</summary>
public sealed record Role(int Block, int Start, int Length, string Text, RoleKind Kind, string? Holder);

/// <summary>Kinds of roles.</summary>
public enum RoleKind { Office, Rank, Expert, Anonymous }
