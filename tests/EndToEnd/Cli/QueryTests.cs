using System.Net;
using System.Text.Json;

namespace EndToEnd.Cli;

public sealed class QueryTests
{
    [Fact]
    public async Task All_follows_the_cursors_to_the_end()
    {
        var app = Pages();

        var run = await CliRun.OfAsync(["query", "articles", "--entity", "Q796", "--all", "--json"], app);

        Assert.Equal(0, run.Code);
        Assert.Equal(["one", "two"], run.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
        Assert.Equal(["GET /api/articles?entity=Q796&limit=200", "GET /api/articles?entity=Q796&limit=200&cursor=a%2Bb"], app.Requests);
    }

    [Fact]
    public async Task A_limit_stops_and_says_that_there_is_more()
    {
        var run = await CliRun.OfAsync(["query", "articles", "--limit", "1"], Pages());

        Assert.Contains("one", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("two", run.Out, StringComparison.Ordinal);
        Assert.Contains("--all", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Articles_that_lack_a_word_are_said_to(bool relaxed)
    {
        var app = new ScriptedApp(_ => (HttpStatusCode.OK, JsonSerializer.Serialize(new { items = new[] { Article("one") }, next = (string?)null, relaxed })));

        var run = await CliRun.OfAsync(["query", "articles", "--q", "a b", "--sort", "relevance"], app);

        Assert.Equal(relaxed, run.Error.Contains("lacks one word", StringComparison.Ordinal));
        Assert.Contains("one", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_passed_on()
    {
        var app = new ScriptedApp(_ => (HttpStatusCode.BadRequest, """{"title":"A parameter is wrong","status":400,"detail":"from: takes a date such as 2026-03-10"}"""));

        var run = await CliRun.OfAsync(["query", "articles", "--from", "yesterday"], app);

        Assert.Equal(1, run.Code);
        Assert.Contains("from: takes a date such as 2026-03-10", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("events", "--actor", "Q1", """{"article":{"id":"one","title":"t","published":"2026-03-10"},"event":{"block":0,"start":0,"length":1,"text":"قصف","type":"ASSAULT","actors":[{"text":"الجيش"}],"negated":false,"hypothetical":false,"future":false,"sentence":"س"}}""", "الجيش")]
    [InlineData("claims", "--speaker", "Q2", """{"article":{"id":"one","title":"t","published":null},"claim":{"block":0,"start":0,"length":1,"text":"الحدود آمنة","kind":"indirect","denial":false},"about":[]}""", "الحدود آمنة")]
    [InlineData("figures", "--unit", "km", """{"article":{"id":"one","title":"t","published":null},"figure":{"block":0,"start":0,"length":1,"text":"600 كيلومتر","unit":"km"}}""", "600 كيلومتر")]
    public async Task What_articles_assert_is_listed(string list, string option, string value, string item, string shown)
    {
        var app = new ScriptedApp(_ => (HttpStatusCode.OK, "{\"items\":[" + item + "],\"next\":null}"));

        var run = await CliRun.OfAsync(["query", list, option, value], app);

        Assert.Equal(0, run.Code);
        Assert.Contains(shown, run.Out, StringComparison.Ordinal);
        Assert.Equal([$"GET /api/{list}?{option[2..]}={value}&limit=20"], app.Requests);
    }

    [Fact]
    public async Task Control_characters_of_a_title_are_no_commands_to_the_terminal()
    {
        var app = new ScriptedApp(_ => (HttpStatusCode.OK, """{"items":[{"article":{"id":"one","title":null,"published":null},"figure":{"block":0,"start":0,"length":1,"text":"600\u001b[2J \u202Eكيلومتر","unit":"km"}}],"next":null}"""));

        var run = await CliRun.OfAsync(["query", "figures"], app);

        Assert.Contains("كيلومتر", run.Out, StringComparison.Ordinal);
        Assert.Equal(-1, run.Out.AsSpan().IndexOfAny('\u001b', '\u202E'));
    }

    [Fact]
    public async Task Something_else_at_the_address_is_said()
    {
        var run = await CliRun.OfAsync(["query", "entities"], new ScriptedApp(_ => (HttpStatusCode.OK, "<html>")));

        Assert.Equal(1, run.Code);
        Assert.Contains("is not Marsad", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Brackets_in_a_name_are_shown_as_they_are()
    {
        var app = new ScriptedApp(_ => (HttpStatusCode.OK, """{"items":[{"id":"x:1","type":"ORG","name":{"ar":"لجنة [الأمن]","en":null}}],"next":null}"""));

        var run = await CliRun.OfAsync(["query", "entities", "--q", "لجنة"], app);

        Assert.Contains("لجنة [الأمن]", run.Out, StringComparison.Ordinal);
        Assert.StartsWith("GET /api/entities?q=%D9%84", Assert.Single(app.Requests), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("country=IQ", "--country", "IQ")]
    [InlineData("fuzzy=true", "--fuzzy")]
    [InlineData("fuzzy=false", "--fuzzy", "false")]
    public async Task Entities_are_chosen_by_country_and_by_how_near_a_name_is(string expected, params string[] options)
    {
        var app = new ScriptedApp(_ => (HttpStatusCode.OK, """{"items":[],"next":null}"""));

        await CliRun.OfAsync(["query", "entities", "--q", "qaim", .. options], app);

        Assert.Equal([$"GET /api/entities?q=qaim&{expected}&limit=20"], app.Requests);
    }

    [Fact]
    public async Task A_file_name_asks_for_its_article()
    {
        var app = new ScriptedApp(_ => (HttpStatusCode.OK, """{"id":"i","outcome":"parsed","status":{"state":"enriched","attempt":1}}"""));

        var run = await CliRun.OfAsync(["status", "a.txt", "--json"], app);

        Assert.Equal("enriched", run.Json.GetProperty("status").GetProperty("state").GetString());
        Assert.Equal("GET /api/articles/" + Marsad.Document.ArticleId.FromName("a.txt"), Assert.Single(app.Requests));
    }

    [Fact]
    public async Task Status_shows_what_became_of_the_last_uploads()
    {
        var app = new ScriptedApp(request => (HttpStatusCode.OK, request.RequestUri!.AbsolutePath == "/api/status"
            ? """
              {"engine":{"parser":"p","annotator":"a","knowledge":"k"},"queues":{"enrich":7,"enrichPoison":0,"parsePoison":2},"uploads":{"byState":{"failed":1000},"atLeast":true},
              "newestArrival":"2026-03-10T09:05:00+00:00","newestEnrichment":{"at":"2026-03-10T09:06:00+00:00","id":"i","path":"articles/last.txt","uploads":9}}
              """
            : JsonSerializer.Serialize(new { items = new[] { Article("one") }, next = (string?)null })));

        var run = await CliRun.OfAsync(["status"], app);

        Assert.Equal(0, run.Code);
        Assert.Contains("one", run.Out, StringComparison.Ordinal);
        Assert.All(["about 7", "reading 2", "2026-03-10 09:05Z", "2026-03-10 09:06Z, last.txt", "≥ 1000"], shown => Assert.Contains(shown, run.Out, StringComparison.Ordinal));
        Assert.Equal(["GET /api/status", "GET /api/articles?order=arrival&limit=20"], app.Requests);
    }

    private static ScriptedApp Pages() => new(request => (HttpStatusCode.OK, request.RequestUri!.Query.Contains("cursor", StringComparison.Ordinal)
        ? JsonSerializer.Serialize(new { items = new[] { Article("two") }, next = (string?)null })
        : JsonSerializer.Serialize(new { items = new[] { Article("one") }, next = "a+b" })));

    private static object Article(string id) => new { id, path = $"articles/{id}.txt", state = "enriched", title = id, entities = 3 };
}
