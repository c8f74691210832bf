using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace EndToEnd;

/// <summary>Wrong requests, unknown ids, and the page.</summary>
public sealed class ApiTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private const string UnknownId = "00000000000000000000000000000000";

    [Theory]
    [InlineData("api/articles?limit=0", "limit")]
    [InlineData("api/articles?limit=many", "limit")]
    [InlineData("api/articles?limit=201", "limit")]
    [InlineData("api/articles?from=10-03-2026", "from")]
    [InlineData("api/articles?from=2026-03-10&to=2026-03-09", "from")]
    [InlineData("api/articles?status=done", "status")]
    [InlineData("api/articles?cursor=%2A%2A", "cursor")]
    [InlineData("api/articles?cursor=YWJj", "cursor")]
    [InlineData("api/articles?entity=", "entity")]
    [InlineData("api/articles?entity=a&entity=b", "entity")]
    [InlineData("api/articles?where=Q1", "where")]
    [InlineData("api/articles?order=size", "order")]
    [InlineData("api/articles?order=arrival&entity=Q1", "order")]
    [InlineData("api/articles?order=arrival&cursor=NzM5Nnx4", "cursor")]
    [InlineData("api/articles/xyz", "id")]
    [InlineData("api/entities?type=CITY", "type")]
    [InlineData("api/entities?q=a%00b", "q")]
    [InlineData("api/entities?q=---", "q")]
    [InlineData("api/entities?q=%F0%9F%8F%BF", "q")]
    [InlineData("api/entities?country=IRQ", "country")]
    [InlineData("api/entities?q=a&fuzzy=1", "fuzzy")]
    [InlineData("api/entities?fuzzy=true", "fuzzy")]
    [InlineData("api/entities?q=a&fuzzy=true&cursor=bnxh", "cursor")]
    [InlineData("api/entities?q=b&cursor=bnxh", "cursor")]
    [InlineData("api/entities?cursor=bnxh", "cursor")]
    [InlineData("api/entities/Q1?limit=3", "limit")]
    [InlineData("api/entities/Q1/claims?role=actor", "role")]
    [InlineData("api/entities/Q1/claims?cursor=NzM5Nnx4", "cursor")]
    [InlineData("api/entities/Q1/events?role=speaker", "role")]
    [InlineData("api/entities/Q1/events?from=2026-03-10&to=2026-03-09", "from")]
    [InlineData("api/timeline?by=year", "by")]
    [InlineData("api/timeline?type=WAR", "type")]
    [InlineData("api/timeline?entity=Q1&place=Q2", "place")]
    [InlineData("api/timeline?entity=Q1&entity=Q2", "entity")]
    [InlineData("api/graph?type=CITY", "type")]
    [InlineData("api/graph?limit=201", "limit")]
    [InlineData("api/graph?cursor=x", "cursor")]
    [InlineData("api/stats?from=2026-03-10", "from")]
    [InlineData("api/status?verbose=true", "verbose")]
    [InlineData("api/events?type=WAR", "type")]
    [InlineData("api/events?negated=1", "negated")]
    [InlineData("api/events?from=2026-03-10&to=2026-03-09", "from")]
    [InlineData("api/events?cursor=NzM5Nnx4", "cursor")]
    [InlineData("api/claims?kind=loud", "kind")]
    [InlineData("api/claims?who=Q1", "who")]
    [InlineData("api/figures?least=many", "least")]
    public async Task A_wrong_parameter_is_refused_by_name(string path, string field)
    {
        var (status, problem) = await fixture.Api.TryAsync(HttpMethod.Get, path);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.NotEmpty(problem["errors"]![field]!.AsArray());
        Assert.Equal(400, problem["status"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("api/articles")]
    [InlineData("api/articles?name=")]
    [InlineData("api/articles?name=..%2Fa.txt")]
    [InlineData("api/articles?name=a%5Cb.txt")]
    [InlineData("api/articles?name=a.txt&published=yesterday")]
    [InlineData("api/articles?name=a.txt&published=12:00")]
    [InlineData("api/articles?name=a.txt&url=javascript:alert(1)")]
    [InlineData("api/articles?name=a.txt&title=x")]
    [InlineData("api/reprocess?force=true")]
    public async Task A_wrong_upload_is_refused(string path)
    {
        var (status, problem) = await fixture.Api.TryAsync(HttpMethod.Post, path);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.NotEmpty(problem["errors"]!.AsObject());
    }

    [Theory]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\nnews", "body")]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"outlet\"\r\n\r\nx\r\n--b--\r\n", "body")]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"outlet\"\r\n\r\n{long}\r\n--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\nnews\r\n--b--\r\n", "outlet")]
    public async Task A_wrong_form_is_refused_by_field(string form, string field)
    {
        using var content = new StringContent(form.Replace("{long}", new string('ع', 600), StringComparison.Ordinal));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");

        using var answer = await fixture.App.Http.PostAsync("api/articles", content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotEmpty(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]![field]!.AsArray());
    }

    [Theory]
    [InlineData("api/articles?name=x", "outlet", "name")]
    [InlineData("api/articles", "title", "title")]
    public async Task What_a_form_does_not_know_is_refused(string path, string field, string refused)
    {
        using var form = new MultipartFormDataContent { { new StringContent("خبر"), "files", "form/no.txt" }, { new StringContent("x"), field } };

        using var answer = await fixture.App.Http.PostAsync(path, form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotEmpty(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]![refused]!.AsArray());
    }

    [Theory]
    [InlineData("api/articles?outlet=One", null, "One")]
    [InlineData("api/articles?outlet=One", "Two", "Two")]
    public async Task What_describes_the_files_of_a_form_is_a_field_of_it_or_stands_in_the_address(string path, string? field, string expected)
    {
        using var form = new MultipartFormDataContent { { new StringContent(TestNews.Article("خبر موصوف", "3/1/2023", "بغداد")), "files", $"form/described-{expected}.txt" } };
        if (field is not null) form.Add(new StringContent(field), "outlet");

        using var answer = await fixture.App.Http.PostAsync(path, form);

        var id = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["items"]![0]!["id"]!.GetValue<string>();
        Assert.Equal(expected, (await fixture.Api.SettleAsync(id, "enriched"))["outlet"]!["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_slash_in_an_entity_id_is_part_of_it()
    {
        var (_, problem) = await fixture.Api.TryAsync(HttpMethod.Get, "api/entities/x:a%2Fb%20c");

        Assert.Contains("'x:a/b c'", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("api/articles/" + UnknownId)]
    [InlineData("api/entities/Q0/articles")]
    [InlineData("api/entities/' or RowKey gt '/articles")]
    [InlineData("api/entities/Q0")]
    [InlineData("api/entities/Q0/claims")]
    [InlineData("api/entities/Q0/events")]
    [InlineData("api/entities/' or RowKey gt '")]
    public async Task An_unknown_id_is_not_found(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await fixture.Api.TryAsync(HttpMethod.Get, path)).Status);

    [Theory]
    [InlineData("api/articles?outlet=' or State eq 'Enriched")]
    [InlineData("api/entities?q=%27%20or%20%27")]
    public async Task Quotation_marks_are_text(string path) => Assert.Empty((await fixture.Api.GetAsync(path))["items"]!.AsArray());

    [Fact]
    public async Task Many_files_come_in_one_form()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(TestNews.Article("خبر أول", "1/1/2023", "بغداد")), "files", "form/1.txt" },
            { new StringContent(TestNews.Article("خبر ثان", "2/1/2023", "بغداد")), "files", "form/2.txt" },
        };

        using var answer = await fixture.App.Http.PostAsync("api/articles", form);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var items = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["items"]!.AsArray();
        Assert.Equal(["form/1.txt", "form/2.txt"], items.Select(item => item!["name"]!.GetValue<string>()));
        foreach (var item in items) await fixture.Api.SettleAsync(item!["id"]!.GetValue<string>(), "enriched");
    }

    [Fact]
    public async Task Health_names_the_engine()
    {
        var health = await fixture.Api.GetAsync("api/health");

        Assert.Equal("ok", health["status"]!.GetValue<string>());
        Assert.NotEmpty(health["engine"]!["parser"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("ar", "rtl", "آخر الملفات")]
    [InlineData("en", "ltr", "Last uploads")]
    public async Task The_page_shows_the_last_uploads_in_both_languages(string language, string direction, string heading)
    {
        var id = await fixture.Api.UploadAsync("page/<b>&.txt", TestNews.Article("عنوان <script>{counts}</script>", "1/1/2024", "هيت"));
        await fixture.Api.SettleAsync(id, "enriched");

        using var answer = await fixture.App.Http.GetAsync($"/?lang={language}");
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Contains($"<html lang=\"{language}\" dir=\"{direction}\">", html, StringComparison.Ordinal);
        Assert.Contains(heading, html, StringComparison.Ordinal);
        Assert.Contains($"/api/articles/{id}", html, StringComparison.Ordinal);
        Assert.Contains("articles/page/&lt;b&gt;&amp;.txt", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;{counts}&lt;/script&gt;", html, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_browser_shows_the_page_and_runs_nothing_that_an_article_brings()
    {
        var id = await fixture.Api.UploadAsync("page/hostile.txt", TestNews.Article("خبر <img src=x onerror=\"document.title='taken'\">", "1/1/2024", "هيت"));
        await fixture.Api.SettleAsync(id, "enriched");

        var document = await Browser.ReadAsync(new Uri(fixture.App.Http.BaseAddress!, "/?lang=ar"));

        Assert.Contains("<title>مرصد</title>", document, StringComparison.Ordinal);
        Assert.Contains($"href=\"/api/articles/{id}\"", document, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", document, StringComparison.Ordinal);
    }
}
