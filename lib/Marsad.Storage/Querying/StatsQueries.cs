using Marsad.Document;
using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>Counts what there is: uploads by state, articles by month, and what the newest articles name.</summary>
public sealed class StatsQueries(UploadQueries uploads, TimelineQueries timelines, DescribedArticles articles)
{
    /// <summary>Months that are counted at most, the newest that have articles.</summary>
    public const int MaxMonths = 12;

    /// <summary>Articles that are looked at for what is commonest at most, the newest.</summary>
    public const int MaxArticles = 300;

    private const int Top = 10;

    public async Task<Stats> ReadAsync(CancellationToken cancellationToken)
    {
        var counts = uploads.CountAsync(cancellationToken);
        var months = timelines.CountMonthsAsync(IndexKey.All, MaxMonths, TimelineQueries.MaxRows, cancellationToken);
        var newest = ReadNewestAsync(cancellationToken);
        await Task.WhenAll(counts, months, newest);
        return new Stats(await counts, await months, await newest);
    }

    private async Task<NewestStats> ReadNewestAsync(CancellationToken cancellationToken)
    {
        var (newest, window) = await articles.ReadNewestAsync(IndexKey.All, default, MaxArticles, cancellationToken);
        var outlets =
            from article in newest
            where article.Head.OutletName is not null
            group article.Head by article.Head.OutletId ?? article.Head.OutletName into same
            orderby same.Count() descending, same.Key
            select new OutletCount(new Outlet(same.First().OutletName!, same.First().OutletId), same.Count());
        var types =
            from article in newest
            from type in article.Digest.ReadEvents().Select(found => found.Type).Distinct(StringComparer.Ordinal)
            group type by type into same
            orderby same.Count() descending, same.Key
            select new EventTypeCount(same.Key, same.Count());
        var entities = EntityCount.Of(newest.Select(article => article.Digest.ReadEntities()));
        return new NewestStats([.. outlets.Take(Top)], [.. entities.Take(Top)], [.. types.Take(Top)], window);
    }
}
