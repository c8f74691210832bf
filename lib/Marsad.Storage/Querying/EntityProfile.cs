using System.Text.Json.Serialization;

namespace Marsad.Storage.Querying;

/// <summary>An entity with when it is named and what is named beside it.</summary>
public sealed record EntityProfile : EntityItem
{
    internal EntityProfile(EntityItem entity, Timeline timeline, RelatedEntities related)
        : base(entity) => (Timeline, Related) = (timeline, related);

    /// <summary>Articles that name it, by month.</summary>
    [JsonPropertyOrder(1)]
    public Timeline Timeline { get; }

    [JsonPropertyOrder(2)]
    public RelatedEntities Related { get; }
}

/// <summary>Entities that are named in the same articles, those in most articles first.</summary>
public sealed record RelatedEntities(IReadOnlyList<EntityCount> Items, Window Window);
