using Marsad.Functions.OpenApi;

namespace EndToEnd.Api;

/// <summary>A client that a generator of others makes of the committed OpenAPI document compiles, and reads what the app answers as values of its own types.</summary>
public sealed class GeneratedClientTests(NewsFixture news) : IClassFixture<NewsFixture>
{
    [Fact]
    public async Task It_lists_articles_page_by_page()
    {
        var client = await CreateAsync();
        var day = new DateOnly(2026, 3, 9);

        var first = await client.ListArticlesAsync(limit: 2);
        var rest = await client.ListArticlesAsync(limit: 2, cursor: (string)first.Next);
        var ofDay = await client.ListArticlesAsync(from: day, to: day);

        Assert.Equal(["articles/news/1.txt", "articles/news/2.txt"], Each((object)first.Items, item => (string)item.Path));
        Assert.Equal(["articles/news/3.txt"], Each((object)rest.Items, item => (string)item.Path));
        Assert.Null(rest.Next);
        Assert.Equal([NewsFixture.HostileTitle], Each((object)ofDay.Items, item => (string)item.Title));
        Assert.Equal(["UploadState.Enriched"], Each((object)ofDay.Items, item => NameOf(item.State)));
        Assert.Null(first.Window);
        Assert.Equal(1, (int)(await client.ListArticlesAsync(q: "اجتماع", facets: "entity")).Window.Articles);
    }

    [Fact]
    public async Task It_reads_an_article()
    {
        var article = await (await CreateAsync()).GetArticleAsync(news.ArticleId);

        Assert.Equal(("Outcome.Parsed", "UploadState.Enriched"), (NameOf(article.Outcome), NameOf(article.Status.State)));
        Assert.Equal(("قصف على حي الكرامة", "2026-03-10"), ((string)article.Title, (string)article.Published.Value));
        Assert.Contains("BlockKind.Title", Each((object)article.Blocks, block => NameOf(block.Kind)));
        Assert.Contains(12.0, Each((object)article.Quantities, quantity => (double?)quantity.Value));
    }

    [Fact]
    public async Task It_reads_an_article_that_cannot_be_used()
    {
        var id = await news.App.Api.UploadAsync("generated/empty.html", "<html></html>");
        await news.App.Api.SettleAsync(id, "failed");

        var article = await (await CreateAsync()).GetArticleAsync(id);

        Assert.Equal("UploadState.Failed", NameOf(article.Status.State));
        Assert.NotEmpty((string)article.Status.Reason.Ar);
        Assert.Null(article.Published);
    }

    [Fact]
    public async Task It_lists_entities_and_claims()
    {
        var client = await CreateAsync();

        var entities = await client.ListEntitiesAsync(q: "mosul", fuzzy: false);
        var claims = await client.ListClaimsAsync();

        Assert.False((bool)entities.Search.Fuzzy);
        Assert.Contains("الموصل", Each((object)entities.Items, item => (string)item.Name.Ar));
        Assert.All(Each((object)entities.Items, item => (double?)item.Latitude), latitude => Assert.InRange(latitude ?? 36, 35, 37));
        Assert.Contains("المتحدث باسم الجيش", Each((object)claims.Items, item => (string?)item.Claim.Speaker?.Text));
        Assert.Contains("ClaimKind.Indirect", Each((object)claims.Items, item => NameOf(item.Claim.Kind)));
    }

    [Fact]
    public async Task A_refusal_is_a_problem_that_names_the_field()
    {
        var client = await CreateAsync();

        dynamic? refusal = null;
        try
        {
            await client.ListArticlesAsync(cursor: "***");
        }
        catch (Exception thrown) when (thrown.GetType().Name.StartsWith("ApiException", StringComparison.Ordinal))
        {
            refusal = thrown;
        }

        Assert.Equal(400, (int)refusal!.StatusCode);
        Assert.Equal(400, (int)refusal.Result.Status);
        Assert.Equal(["cursor"], (IEnumerable<string>)refusal.Result.Errors.Keys);
    }

    private Task<dynamic> CreateAsync() => GeneratedClient.CreateAsync(OpenApiDocument.Committed, news.App.Http);

    private static List<T> Each<T>(object items, Func<dynamic, T> read) => [.. ((IEnumerable<object>)items).Select(item => read(item))];

    // UploadState.Enriched
    private static string NameOf(object value) => $"{value.GetType().Name}.{value}";
}
