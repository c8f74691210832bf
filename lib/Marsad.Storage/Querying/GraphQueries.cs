using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>Tells which entities are named together, from the digests of the newest articles.</summary>
public sealed class GraphQueries(DescribedArticles articles)
{
    /// <summary>Articles that are looked at most, the newest.</summary>
    public const int MaxArticles = 300;

    /// <param name="limit">Nodes at most, those that most articles name.</param>
    public async Task<Graph> ReadAsync(GraphFilter filter, DaySpan days, int limit, CancellationToken cancellationToken)
    {
        var (newest, window) = await articles.ReadNewestAsync(filter.Key, days, MaxArticles, cancellationToken);
        var named = newest.Select(article => article.Digest.ReadEntities()).ToList();
        var nodes = EntityCount.Of(named)
            .Where(entity => filter.Type is null || entity.Id == filter.Entity || EntityRow.TypeName(entity.Type) == filter.Type)
            .OrderBy(entity => entity.Id == filter.Entity ? 0 : 1)
            .Take(limit)
            .ToList();
        return new Graph(nodes, EdgesOf(nodes, named), window);
    }

    private static List<GraphEdge> EdgesOf(List<EntityCount> nodes, List<IReadOnlyList<NamedEntity>> articles)
    {
        var places = nodes.Index().ToDictionary(node => node.Item.Id, node => node.Index, StringComparer.Ordinal);
        var weights = new int[nodes.Count, nodes.Count];
        foreach (var entities in articles)
        {
            int[] here = [.. entities.Where(entity => places.ContainsKey(entity.Id)).Select(entity => places[entity.Id]).Order()];
            for (var i = 0; i < here.Length; i++)
                for (var j = i + 1; j < here.Length; j++) weights[here[i], here[j]]++;
        }

        var edges =
            from source in Enumerable.Range(0, nodes.Count)
            from target in Enumerable.Range(source + 1, nodes.Count - source - 1)
            let weight = weights[source, target]
            where weight > 0
            orderby weight descending
            select new GraphEdge(nodes[source].Id, nodes[target].Id, weight);
        return [.. edges];
    }
}
