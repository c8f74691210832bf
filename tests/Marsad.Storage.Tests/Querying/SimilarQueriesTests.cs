using Marsad.Document;
using TestKit;

namespace Marsad.Storage.Tests.Querying;

[Collection(AzuriteGroup.Name)]
public sealed class SimilarQueriesTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("0001-01-01", "0001-01-02")]
    [InlineData("9999-12-31", "9999-12-30")]
    public async Task Articles_at_the_ends_of_the_calendar_have_likes(string day, string next)
    {
        var store = await TestStore.CreateAsync(azurite);
        var row = await store.PublishAsync(Of("a.txt", day));
        var like = await store.PublishAsync(Of("b.txt", next));

        Assert.Equal([like.Id], (await store.Similar.FindAsync(row.Id, 5, default))!.Select(item => item.Id));
    }

    private static ArticleDocument Of(string name, string published) => TestArticle.Create(name, published) with { Blocks = [new Block(BlockKind.Title, "كاسحة ألغام")] };
}
