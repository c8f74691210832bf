using Marsad.Document;
using Marsad.Search;

namespace Marsad.Storage.Writing;

/// <summary>Where an article stands on a map.</summary>
internal static class ArticlePlace
{
    /// <summary>The place that it was filed from, else the one that it mentions most, which is no country; null where it names none whose point is known.</summary>
    public static (double Latitude, double Longitude)? Of(ArticleDocument article)
    {
        var filedFrom = article.Entities.FirstOrDefault(entity => entity.Id == article.Dateline?.Entity);
        return filedFrom is { Latitude: { } north, Longitude: { } east } ? (north, east) : MostMentioned(article.Entities);
    }

    private static (double Latitude, double Longitude)? MostMentioned(IReadOnlyList<Entity> entities)
    {
        foreach (var entity in entities.OrderByDescending(entity => entity.Mentions))
            if (entity is { Latitude: { } latitude, Longitude: { } longitude } && !Countries.Contains(entity.Id, entity.Name.Ar)) return (latitude, longitude);
        return null;
    }
}
