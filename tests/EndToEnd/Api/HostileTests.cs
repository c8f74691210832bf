using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Marsad.Functions.Operations;

namespace EndToEnd.Api;

/// <summary>What no honest caller sends: every query refuses it by name or takes it as text, and none fails.</summary>
public sealed class HostileTests(NewsFixture news) : IClassFixture<NewsFixture>
{
    private const string Injection = "' or 1 eq 1 or PartitionKey gt '";
    private const string UnknownId = "00000000000000000000000000000000";

    /// <summary>Every text that a query takes: address and parameter.</summary>
    public static TheoryData<string, string> Texts
    {
        get
        {
            var texts = new TheoryData<string, string>();
            foreach (var operation in OperationList.All.Where(operation => operation is { Method: "get", Answer: not null }))
                foreach (var parameter in operation.Query.Where(parameter => parameter.Kind == ParameterKind.Text)) texts.Add(operation.Route, parameter.Name);
            return texts;
        }
    }

    /// <summary>Addresses of all lists.</summary>
    public static TheoryData<string> Lists => [.. OperationList.All.Where(operation => operation.Query.Any(parameter => parameter.Kind == ParameterKind.Cursor)).Select(operation => operation.Route)];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_filter_in_a_text_is_text(string route, string parameter)
    {
        var (status, body) = await AskAsync(route, parameter, Injection);

        Assert.True(status is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{status} {body}");
        if (status == HttpStatusCode.BadRequest) Assert.NotNull(body["errors"]![parameter]);
        else if (body["items"] is JsonArray items) Assert.Empty(items);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_text_without_end_is_refused(string route, string parameter)
    {
        await AssertRefusedAsync(route, parameter, new string('a', 10_000));
        await AssertRefusedAsync(route, parameter, new string('ع', 10_000));
    }

    [Fact]
    public async Task Ten_thousand_characters_are_a_problem_that_says_how_many_are_taken()
    {
        using var answer = await news.GetAsync("api/articles?q=" + new string('a', 10_000));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("q: is too long: it takes at most 500 characters", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    // The server's own limit for an address comes first.
    [Fact]
    public async Task More_than_an_address_can_hold_is_refused_by_the_server()
    {
        using var answer = await news.GetAsync("api/articles?q=" + new string('a', 140_000));

        Assert.Equal(HttpStatusCode.RequestUriTooLong, answer.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_text_with_a_nul_is_refused(string route, string parameter) => await AssertRefusedAsync(route, parameter, "a\0b");

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Direction_marks_do_no_harm(string route, string parameter)
    {
        var (status, body) = await AskAsync(route, parameter, "\u202E\u2067Q1\u2069");

        Assert.True(status is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{status} {body}");
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_cursor_that_is_broken_or_of_another_list_is_refused(string route)
    {
        string[] keys = ["", "|", "739", "r|1", "n|x|y|z", "797396899094|" + UnknownId + "+-1", "797396899094|../../etc", "797396899094|" + UnknownId + "\0", "\uFEFF+1+2"];

        foreach (var key in keys) await AssertRefusedAsync(route, "cursor", Convert.ToBase64String(Encoding.UTF8.GetBytes(key)).TrimEnd('=').Replace('+', '-').Replace('/', '_'));
        foreach (var cursor in new[] { "***", "%", new string('A', 3_000), "\u202EYWJj" }) await AssertRefusedAsync(route, "cursor", cursor);
    }

    [Theory]
    [InlineData("api/articles/{0}")]
    [InlineData("api/articles/{0}/raw")]
    [InlineData("api/articles/{0}/similar")]
    public async Task An_unknown_article_is_not_found_and_a_strange_id_refused(string route)
    {
        Assert.Equal(HttpStatusCode.NotFound, await news.App.Api.StatusOfAsync(route.Replace("{0}", UnknownId, StringComparison.Ordinal)));
        var (status, body) = await news.App.Api.TryAsync(HttpMethod.Get, route.Replace("{0}", Uri.EscapeDataString("' or 'a' eq 'a"), StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.NotNull(body["errors"]!["id"]);
    }

    [Fact]
    public async Task A_table_shows_a_formula_of_a_title_as_text()
    {
        using var answer = await news.GetAsync("api/articles?format=csv");
        var table = await answer.Content.ReadAsStringAsync();

        Assert.Contains("'=1+1", table, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", table, StringComparison.Ordinal);
        Assert.DoesNotContain("\"=", table, StringComparison.Ordinal);
    }

    private async Task AssertRefusedAsync(string route, string parameter, string value)
    {
        var (status, body) = await AskAsync(route, parameter, value);

        Assert.True(status == HttpStatusCode.BadRequest, $"{route} {parameter} {value}: {status} {body}");
        Assert.NotEmpty(body["errors"]![parameter]!.AsArray());
    }

    private Task<(HttpStatusCode Status, JsonNode Body)> AskAsync(string route, string parameter, string value) => news.App.Api.TryAsync(
        HttpMethod.Get, route.Replace("{id}", route.Contains("entities", StringComparison.Ordinal) ? "Q83317" : news.ArticleId, StringComparison.Ordinal) + $"?{parameter}={Uri.EscapeDataString(value)}");
}
