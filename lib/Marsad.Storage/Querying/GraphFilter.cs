using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>What a graph is made of; null means any.</summary>
public sealed record GraphFilter
{
    /// <summary>Id of an entity: only articles that name it count, and it is a node itself.</summary>
    public string? Entity { get; init; }

    /// <summary>Entity type of the other nodes as documents write it, for instance PER.</summary>
    public string? Type { get; init; }

    internal IndexKey Key => Entity is { } entity ? IndexKey.Entity(entity) : IndexKey.All;
}
