using Marsad.Document;

namespace Marsad.Names.Roles;

/// <summary>A role found in a block; <c>Start</c> and <c>End</c> are UTF-16 code units, <c>First</c> and <c>Last</c> the indexes of its words.</summary>
internal sealed record FoundRole(int First, int Last, int Start, int End, RoleKind Kind)
{
    /// <summary>Whether the word is a role only beside a person's name: a brigade is no general.</summary>
    public bool NeedsHolder { get; init; }

    /// <summary>The person who holds it, once known.</summary>
    public KnownEntity? Holder { get; init; }
}
