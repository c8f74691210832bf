using Marsad.Document;
using Marsad.Storage.Keys;
using Marsad.Storage.Querying;
using TestKit;

namespace Marsad.Storage.Tests.Querying;

[Collection(AzuriteGroup.Name)]
public sealed class OccurrencesTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task The_years_are_asked_for_once_whatever_the_number_of_keys()
    {
        var store = await TestStore.CreateAsync(azurite);
        await store.PublishAsync(TestArticle.Create("a.txt", "2025-03-01", "Q1"));
        await store.PublishAsync(TestArticle.Create("b.txt", "2026-03-01", "Q2"));
        await store.PublishAsync(TestArticle.Create("c.txt", "2026-03-02", "Q1", "Q2"));
        var scan = new IndexScan(store.Account, new Occurrences(store.Account));
        using var counter = new RequestCounter();

        var found = await scan.ReadAnyAsync([IndexKey.Entity("Q1"), IndexKey.Entity("Q2"), IndexKey.Entity("Q3")], null, null, null, 10, default).ToListAsync();

        Assert.Equal(["c.txt", "b.txt", "a.txt"], found.Select(row => row.Sort.Id).Select(id => new[] { "a.txt", "b.txt", "c.txt" }.Single(name => ArticleId.FromName(name) == id)));
        Assert.Single(counter.Requests, request => request.What == "directory years");
    }
}
