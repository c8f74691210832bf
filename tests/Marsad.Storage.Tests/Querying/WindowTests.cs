using Marsad.Document;
using Marsad.Storage.Querying;
using Marsad.Storage.Writing;
using TestKit;

namespace Marsad.Storage.Tests.Querying;

[Collection(AzuriteGroup.Name)]
public sealed class WindowTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData(5, 3, "2026-03-03", true)]
    [InlineData(5, 5, "2026-03-01", false)]
    [InlineData(1, 5, "2026-03-04", true)]
    public async Task A_window_reaches_from_the_first_to_the_last_article_that_was_looked_at(int most, int maxRows, string from, bool atLeast)
    {
        var store = await TestStore.CreateAsync(azurite);
        for (var day = 1; day <= 5; day++) await store.PublishAsync(Article(day));
        var filter = new ArticleFilter { Language = "ku" };

        var (articles, window, first) = await store.Described.ReadNewestAsync(filter.ToScan(null, 1, 1, withDigests: true), most, maxRows, default);

        Assert.Equal("2026-03-04", Assert.Single(articles).Head.Published);
        Assert.Equal(new Window(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), new DateOnly(2026, 3, 5), 1, atLeast), window);
        Assert.Equal(IndexRows.PlaceOf(Article(5)), first);
    }

    // The one of the fourth day alone is Kurdish.
    private static ArticleDocument Article(int day) => TestArticle.Create($"{day}.txt", $"2026-03-0{day}") with { Language = day == 4 ? "ku" : "ar" };
}
