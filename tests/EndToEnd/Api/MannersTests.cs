using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;

namespace EndToEnd.Api;

/// <summary>Links, tags, compression, other sites, unknown addresses.</summary>
public sealed class MannersTests(NewsFixture news) : IClassFixture<NewsFixture>
{
    [Fact]
    public async Task Links_lead_through_the_whole_list()
    {
        var paths = new List<string>();
        var address = "api/articles?limit=1";
        for (var pages = 0; address is not null && pages < 10; pages++)
        {
            using var answer = await news.GetAsync(address);
            var page = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
            paths.AddRange(page["items"]!.AsArray().Select(item => item!["path"]!.GetValue<string>()));
            var link = answer.Headers.TryGetValues("Link", out var links) ? links.Single() : null;
            Assert.Equal(page["next"] is not null, link is not null);
            address = link?[1..link.IndexOf('>', StringComparison.Ordinal)];
        }

        Assert.Equal(["articles/news/1.txt", "articles/news/2.txt", "articles/news/3.txt"], paths);
    }

    [Theory]
    [InlineData("api/articles")]
    [InlineData("api/articles?format=atom")]
    [InlineData("api/events?format=csv")]
    [InlineData("api/articles/{id}")]
    [InlineData("openapi.json")]
    public async Task What_the_caller_has_is_not_sent_again(string path)
    {
        path = path.Replace("{id}", news.ArticleId, StringComparison.Ordinal);
        using var first = await news.GetAsync(path);
        var tag = first.Headers.ETag!;

        using var again = await news.GetAsync(path, ("If-None-Match", $"\"other\", {tag}"));
        using var any = await news.GetAsync(path, ("If-None-Match", "*"));
        using var changed = await news.GetAsync(path, ("If-None-Match", "W/\"other\""));

        Assert.True(tag.IsWeak);
        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.NotModified, HttpStatusCode.OK), (again.StatusCode, any.StatusCode, changed.StatusCode));
        Assert.Equal(tag, again.Headers.ETag);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("openapi.json", "")]
    [InlineData("api/articles?limit=1", "")]
    [InlineData("api/articles?limit=1", "br")]
    [InlineData("api/articles/{id}", "gzip")]
    [InlineData("api/articles/{id}/raw", "")]
    [InlineData("api/events?format=csv&limit=5000", "")]
    [InlineData("api/entities/Q0", "")]
    public async Task The_head_of_an_answer_comes_without_its_body(string path, string coding)
    {
        path = path.Replace("{id}", news.ArticleId, StringComparison.Ordinal);
        using var whole = await news.GetAsync(path, ("Accept-Encoding", coding));
        using var question = new HttpRequestMessage(HttpMethod.Head, path);
        question.Headers.TryAddWithoutValidation("Accept-Encoding", coding);

        using var head = await news.App.Http.SendAsync(question);

        Assert.Equal((whole.StatusCode, whole.Headers.ETag, whole.Content.Headers.ContentType), (head.StatusCode, head.Headers.ETag, head.Content.Headers.ContentType));
        Assert.Equal(whole.Headers.Vary, head.Headers.Vary);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, br", "br")]
    [InlineData("br;q=0.1, gzip", "gzip")]
    [InlineData("*", "br")]
    [InlineData("gzip;q=0", null)]
    [InlineData("identity", null)]
    public async Task An_answer_is_compressed_as_the_caller_accepts_it(string accepted, string? coding)
    {
        foreach (var path in new[] { $"api/articles/{news.ArticleId}", "api/events?format=ndjson&limit=5000" })
        {
            using var plain = await news.GetAsync(path);
            using var answer = await news.GetAsync(path, ("Accept-Encoding", accepted));

            Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
            Assert.Equal(await plain.Content.ReadAsByteArrayAsync(), await DecodeAsync(answer, coding));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("api")]
    public async Task A_page_says_that_it_differs_by_the_language_of_the_caller(string path)
    {
        using var answer = await news.GetAsync(path, ("Accept-Language", "en"));

        Assert.Contains("Accept-Language", answer.Headers.Vary);
        Assert.Contains("lang=\"en\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_setting_other_sites_are_told_nothing()
    {
        using var answer = await news.GetAsync("api/articles", ("Origin", "https://example.org"));

        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("PUT", "api/articles", "GET, HEAD, POST")]
    [InlineData("POST", "api/entities", "GET, HEAD")]
    [InlineData("PATCH", "api/articles/{id}", "GET, HEAD, DELETE")]
    [InlineData("DELETE", "api/entities/Q796/claims", "GET, HEAD")]
    [InlineData("GET", "api/reprocess", "POST")]
    public async Task A_method_that_an_address_has_not_is_refused_with_those_that_it_has(string method, string path, string allowed)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path.Replace("{id}", news.ArticleId, StringComparison.Ordinal));

        using var answer = await news.App.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(allowed, string.Join(", ", answer.Content.Headers.Allow));
        Assert.Equal(405, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["status"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_file_that_the_caller_has_is_not_sent_again()
    {
        var path = $"api/articles/{news.ArticleId}/raw";
        using var first = await news.GetAsync(path);

        using var again = await news.GetAsync(path, ("If-None-Match", first.Headers.ETag!.ToString()));
        using var changed = await news.GetAsync(path, ("If-None-Match", "\"other\""));

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (again.StatusCode, changed.StatusCode));
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.Equal((await first.Content.ReadAsByteArrayAsync()).Length, changed.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("api/nothing")]
    [InlineData("api/entities/Q796/friends")]
    public async Task An_unknown_address_is_a_problem(string path)
    {
        var (status, problem) = await news.App.Api.TryAsync(HttpMethod.Get, path);

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("/openapi.json", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_that_a_proxy_was_asked_for_stands_in_links()
    {
        using var answer = await news.GetAsync("api/articles?limit=1", ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "news.example"));

        Assert.StartsWith("<https://news.example/api/articles?limit=1&cursor=", answer.Headers.GetValues("Link").Single(), StringComparison.Ordinal);
    }

    private static async Task<byte[]> DecodeAsync(HttpResponseMessage answer, string? coding)
    {
        await using var body = await answer.Content.ReadAsStreamAsync();
        await using Stream plain = coding switch
        {
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var read = new MemoryStream();
        await plain.CopyToAsync(read);
        return read.ToArray();
    }
}
