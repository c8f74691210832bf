using Marsad.Storage.Querying;
using TestKit;

namespace Marsad.Storage.Tests.Querying;

[Collection(AzuriteGroup.Name)]
public sealed class GraphQueriesTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Entities_of_the_same_articles_are_joined_as_often_as_they_meet()
    {
        var store = await StoreAsync();

        var graph = await store.Graphs.ReadAsync(new GraphFilter(), default, 10, default);

        Assert.Equal([("Q1", 3), ("Q2", 2), ("Q3", 2), ("Q4", 1)], graph.Nodes.Select(node => (node.Id, node.Articles)));
        Assert.Equal([new GraphEdge("Q1", "Q2", 2), new GraphEdge("Q1", "Q3", 1), new GraphEdge("Q2", "Q3", 1), new GraphEdge("Q3", "Q4", 1)], graph.Edges);
        Assert.Equal(new Window(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 4), 4, false), graph.Window);
    }

    [Fact]
    public async Task The_graph_of_an_entity_has_only_its_articles_and_always_itself()
    {
        var store = await StoreAsync();

        var graph = await store.Graphs.ReadAsync(new GraphFilter { Entity = "Q4" }, default, 10, default);
        var alone = await store.Graphs.ReadAsync(new GraphFilter { Entity = "Q4" }, default, 1, default);

        Assert.Equal(["Q4", "Q3"], graph.Nodes.Select(node => node.Id));
        Assert.Equal([new GraphEdge("Q4", "Q3", 1)], graph.Edges);
        Assert.Equal("Q4", Assert.Single(alone.Nodes).Id);
        Assert.Empty(alone.Edges);
    }

    [Fact]
    public async Task Type_and_days_choose_what_is_counted()
    {
        var store = await StoreAsync();

        var people = await store.Graphs.ReadAsync(new GraphFilter { Entity = "Q1", Type = "PER" }, default, 10, default);
        var firstDay = await store.Graphs.ReadAsync(new GraphFilter(), new DaySpan(null, new DateOnly(2026, 3, 1)), 10, default);

        Assert.Equal(["Q1"], people.Nodes.Select(node => node.Id));
        Assert.Equal(["Q1", "Q2"], firstDay.Nodes.Select(node => node.Id));
        Assert.Equal(1, firstDay.Window.Articles);
    }

    private async Task<TestStore> StoreAsync()
    {
        var store = await TestStore.CreateAsync(azurite);
        await store.PublishAsync(TestArticle.Create("a.txt", "2026-03-01", "Q1", "Q2"));
        await store.PublishAsync(TestArticle.Create("b.txt", "2026-03-02", "Q2", "Q1", "Q3"));
        await store.PublishAsync(TestArticle.Create("c.txt", "2026-03-03", "Q3", "Q4"));
        await store.PublishAsync(TestArticle.Create("d.txt", "2026-03-04", "Q1"));
        return store;
    }
}
