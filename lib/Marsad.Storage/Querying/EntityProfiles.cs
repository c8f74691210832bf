using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>Tells of an entity what its articles tell.</summary>
public sealed class EntityProfiles(EntityScan catalogue, TimelineQueries timelines, DescribedArticles articles)
{
    /// <summary>Months that are counted at most, the newest in which it is named.</summary>
    public const int MaxMonths = 24;

    /// <summary>Articles counted by month at most.</summary>
    public const int MaxRows = 5_000;

    /// <summary>Articles that are looked at for related entities at most, the newest.</summary>
    public const int MaxArticles = 200;

    private const int MaxRelated = 20;

    /// <summary>The entity, or null when no article names it.</summary>
    public async Task<EntityProfile?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (await catalogue.FindAsync(id, cancellationToken) is not { } row) return null;
        var timeline = timelines.CountMonthsAsync(IndexKey.Entity(id), MaxMonths, MaxRows, cancellationToken);
        var related = RelatedAsync(id, cancellationToken);
        await Task.WhenAll(timeline, related);
        return new EntityProfile(EntityItem.Of(row), await timeline, await related);
    }

    private async Task<RelatedEntities> RelatedAsync(string id, CancellationToken cancellationToken)
    {
        var (newest, window) = await articles.ReadNewestAsync(IndexKey.Entity(id), default, MaxArticles, cancellationToken);
        return new RelatedEntities([.. EntityCount.Of(newest.Select(article => article.Digest.ReadEntities())).Where(entity => entity.Id != id).Take(MaxRelated)], window);
    }
}
