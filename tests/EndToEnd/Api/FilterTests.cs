using System.Net;
using System.Text;

namespace EndToEnd.Api;

/// <summary>What the filters of lists find among three articles, and the file and the likes of one.</summary>
public sealed class FilterTests(NewsFixture news) : IClassFixture<NewsFixture>
{
    [Theory]
    [InlineData("api/articles?q=Mosul", 3)]
    [InlineData("api/articles?q=%22%D8%AD%D9%8A+%D8%A7%D9%84%D9%83%D8%B1%D8%A7%D9%85%D8%A9%22", 1)]
    [InlineData("api/articles?bbox=43,36,43.9,36.9", 3)]
    [InlineData("api/articles?bbox=10,10,11,11", 0)]
    [InlineData("api/articles?event=ASSAULT&place=Q83317", 2)]
    [InlineData("api/articles?language=ar", 3)]
    [InlineData("api/articles?language=fr", 0)]
    [InlineData("api/articles?story=nothing", 0)]
    [InlineData("api/articles?mentionedFrom=1999-01-01&mentionedTo=1999-12-31", 0)]
    [InlineData("api/articles?speaker=Q0", 0)]
    [InlineData("api/figures?count=killed", 1)]
    [InlineData("api/events?count=killed&bbox=43,36,43.9,36.9", 1)]
    [InlineData("api/events?bbox=10,10,11,11", 0)]
    public async Task A_filter_finds(string path, int count) => Assert.Equal(count, (await news.App.Api.GetAsync(path))["items"]!.AsArray().Count);

    [Theory]
    [InlineData("api/figures?of=", "جرحى")]
    [InlineData("api/claims?q=", "القوات")]
    public async Task Words_find_what_is_counted_and_said(string path, string words) => Assert.NotEmpty((await news.App.Api.GetAsync(path + Uri.EscapeDataString(words)))["items"]!.AsArray());

    [Theory]
    [InlineData("api/articles", "speaker")]
    [InlineData("api/claims", "speaker")]
    [InlineData("api/timeline", "speaker")]
    [InlineData("api/figures", "of")]
    public async Task Signs_are_no_words_to_search_by(string path, string parameter)
    {
        var (status, problem) = await news.App.Api.TryAsync(HttpMethod.Get, $"{path}?{parameter}=%21%3F");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.NotEmpty(problem["errors"]![parameter]!.AsArray());
    }

    [Fact]
    public async Task Relevance_and_facets_say_what_they_looked_at()
    {
        var answer = await news.App.Api.GetAsync("api/articles?q=Mosul&sort=relevance&facets=entity,event,month&limit=2");

        Assert.Equal(2, answer["items"]!.AsArray().Count);
        Assert.Equal(3, answer["window"]!["articles"]!.GetValue<int>());
        Assert.Equal("2026-03", answer["facets"]!["month"]![0]!["value"]!.GetValue<string>());
        var rest = await news.App.Api.GetAsync($"api/articles?q=Mosul&sort=relevance&limit=2&cursor={answer["next"]!.GetValue<string>()}");
        Assert.Single(rest["items"]!.AsArray());
    }

    [Theory]
    [InlineData(0, true, "Mosul شمسنار")]
    [InlineData(0, false, "Mosul AND شمسنار")]
    [InlineData(3, false, "Mosul")]
    public async Task Relevance_lacks_a_word_only_where_no_article_has_all(int byDate, bool expected, string words)
    {
        var query = Uri.EscapeDataString(words);

        var best = await news.App.Api.GetAsync($"api/articles?q={query}&sort=relevance");

        Assert.Equal(expected, best["relaxed"]!.GetValue<bool>());
        Assert.Equal(expected ? 3 : byDate, best["items"]!.AsArray().Count);
        Assert.Equal(byDate, (await news.App.Api.GetAsync($"api/articles?q={query}"))["items"]!.AsArray().Count);
    }

    [Fact]
    public async Task Similar_articles_have_a_score_and_not_the_article_itself()
    {
        var items = (await news.App.Api.GetAsync($"api/articles/{news.ArticleId}/similar"))["items"]!.AsArray();

        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.InRange(item!["score"]!.GetValue<double>(), 0.001, 1));
        Assert.DoesNotContain(items, item => item!["id"]!.GetValue<string>() == news.ArticleId);
    }

    [Fact]
    public async Task A_file_comes_back_as_it_was_to_be_saved()
    {
        var content = Encoding.UTF8.GetBytes("<script>alert(1)</script>\r\n\0\u202E خبر");
        var id = await news.App.Api.UploadAsync("raw/page.html", content);

        using var answer = await news.GetAsync($"api/articles/{id}/raw");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(content, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(("attachment", "page.html"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileName));
    }
}
