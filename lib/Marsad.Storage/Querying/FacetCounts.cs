using Marsad.Document;
using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>Counts the articles of a window by facets.</summary>
internal static class FacetCounts
{
    private const int Most = 20;

    /// <summary>The commonest values of each facet, by its name in camel case.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Of(IReadOnlyList<DescribedArticle> articles, IEnumerable<Facet> facets) => facets.Distinct()
        .ToDictionary(facet => facet.ToString().ToLowerInvariant(), facet => Count(articles.Select(article => ValuesOf(article, facet))), StringComparer.Ordinal);

    private static IReadOnlyList<FacetCount> Count(IEnumerable<IEnumerable<(string Value, EntityName? Name)>> articles) =>
    [
        .. articles
            .SelectMany(values => values.DistinctBy(value => value.Value, StringComparer.Ordinal))
            .GroupBy(value => value.Value, StringComparer.Ordinal)
            .Select(same => new FacetCount(same.Key, same.First().Name, same.Count()))
            .OrderByDescending(count => count.Articles).ThenBy(count => count.Value, StringComparer.Ordinal)
            .Take(Most),
    ];

    private static IEnumerable<(string Value, EntityName? Name)> ValuesOf(DescribedArticle article, Facet facet) => facet switch
    {
        Facet.Outlet => article.Head.OutletName is { } name ? [(article.Head.OutletId ?? name, new EntityName(name, null))] : [],
        Facet.Entity => article.Digest.ReadEntities().Select(entity => (entity.Id, (EntityName?)entity.Name)),
        Facet.Type => article.Digest.ReadEntities().Select(entity => (EntityRow.TypeName(entity.Type), (EntityName?)null)),
        Facet.Event => article.Digest.ReadEvents().Select(found => (found.Type, (EntityName?)null)),
        Facet.Place => PlacesOf(article.Digest),
        Facet.Month => [(MonthOf(article.Sort), null)],
        _ => article.Head.Language is { } language ? [(language, null)] : [],
    };

    private static IEnumerable<(string Value, EntityName? Name)> PlacesOf(DigestRow digest)
    {
        var names = digest.ReadEntities().ToDictionary(entity => entity.Id, entity => entity.Name, StringComparer.Ordinal);
        return digest.ReadEvents().Select(found => found.Place?.Entity).OfType<string>().Select(id => (id, names.GetValueOrDefault(id)));
    }

    private static string MonthOf(OrderKey sort) => sort.Month.Insert(4, "-");
}
