using System.Net;
using System.Text.Json;
using Marsad.Cli.Watching;

namespace EndToEnd.Cli;

public sealed class WatchTests
{
    [Fact]
    public async Task Only_what_is_new_is_shown_the_next_time()
    {
        using var folder = new TemporaryFolder();
        string[] watch = ["watch", "events", "--name", "anbar", "--file", Path.Combine(folder.FullPath, "searches.json"), "--json"];

        var first = await CliRun.OfAsync([.. watch, "--place", "Q1"], Events("one"));
        var app = Events("two", "one");
        var second = await CliRun.OfAsync(watch, app);
        var third = await CliRun.OfAsync(watch, Events("two", "one"));

        Assert.Equal(["one"], Shown(first));
        Assert.Equal(["two"], Shown(second));
        Assert.Equal(["GET /api/events?place=Q1&limit=200"], app.Requests);
        Assert.Empty(Shown(third));
    }

    [Fact]
    public async Task More_news_than_a_page_holds_is_shown_back_to_what_was_seen()
    {
        using var folder = new TemporaryFolder();
        string[] watch = ["watch", "articles", "--name", "a", "--file", Path.Combine(folder.FullPath, "searches.json"), "--json"];
        string[] ids = [.. Enumerable.Range(0, 450).Select(n => "new" + n), "seen", .. Enumerable.Range(0, 400).Select(n => "old" + n)];
        var app = new ScriptedApp(request => (HttpStatusCode.OK, Page(ids, request)));
        await CliRun.OfAsync(watch, new ScriptedApp(request => (HttpStatusCode.OK, Page(ids[450..], request))));

        var run = await CliRun.OfAsync(watch, app);

        Assert.Equal(450, run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(line => line.Contains("new", StringComparison.Ordinal)));
        Assert.Equal(3, app.Requests.Count);

        static string Page(string[] ids, HttpRequestMessage request)
        {
            var query = System.Web.HttpUtility.ParseQueryString(request.RequestUri!.Query);
            var from = int.Parse(query["cursor"] ?? "0", System.Globalization.CultureInfo.InvariantCulture);
            return JsonSerializer.Serialize(new { items = ids.Skip(from).Take(200).Select(id => new { id }), next = from + 200 < ids.Length ? $"{from + 200}" : null });
        }
    }

    [Fact]
    public async Task Other_filters_begin_a_new_search()
    {
        using var folder = new TemporaryFolder();
        string[] watch = ["watch", "events", "--name", "anbar", "--file", Path.Combine(folder.FullPath, "searches.json"), "--json"];
        await CliRun.OfAsync([.. watch, "--place", "Q1"], Events("one"));

        var other = await CliRun.OfAsync([.. watch, "--place", "Q2"], Events("one"));

        Assert.Equal(["one"], Shown(other));
    }

    [Fact]
    public async Task Searches_of_one_file_do_not_know_each_other()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.FullPath, "searches.json");
        await CliRun.OfAsync(["watch", "events", "--name", "a", "--file", file], Events("one"));

        var other = await CliRun.OfAsync(["watch", "events", "--name", "b", "--file", file, "--json"], Events("one"));
        var same = await CliRun.OfAsync(["watch", "events", "--name", "a", "--file", file], Events("one"));

        Assert.Equal(["one"], Shown(other));
        Assert.Contains("Nothing new", same.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_something_else_is_said()
    {
        using var folder = new TemporaryFolder();

        var run = await CliRun.OfAsync(["watch", "articles", "--name", "a", "--file", folder.Write("other.json", "[1]")], Events());

        Assert.Equal(1, run.Code);
        Assert.Contains("other.json", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_of_two_types_in_the_same_words_are_two()
    {
        using var folder = new TemporaryFolder();
        string[] watch = ["watch", "events", "--name", "a", "--file", Path.Combine(folder.FullPath, "searches.json"), "--json"];
        await CliRun.OfAsync(watch, Events("one"));

        var other = await CliRun.OfAsync(watch, new ScriptedApp(request => (HttpStatusCode.OK, Events("one").Answer(request).Body.Replace("ASSAULT", "COERCE", StringComparison.Ordinal))));

        Assert.Equal(["one"], Shown(other));
    }

    [Fact]
    public async Task A_watch_says_that_the_app_failed_and_tries_again_at_the_next_round()
    {
        using var folder = new TemporaryFolder();
        using var end = new CancellationTokenSource();
        var (clock, rounds) = (new QuickClock(), 0);
        var app = new ScriptedApp(request => ++rounds switch
        {
            1 => throw new HttpRequestException("Connection refused"),
            2 => (HttpStatusCode.ServiceUnavailable, """{"title":"Storage does not answer","status":503,"detail":"The storage account does not answer"}"""),
            3 => Events("one").Answer(request),
            _ => throw Ended(end),
        });

        var run = await CliRun.OfAsync(["watch", "events", "--name", "a", "--file", Path.Combine(folder.FullPath, "searches.json"), "--json", "--every", "5m"], app, clock, end.Token);

        Assert.Equal(["one"], Shown(run));
        Assert.Contains("No app answers", run.Error, StringComparison.Ordinal);
        Assert.Contains("(503)", run.Error, StringComparison.Ordinal);
        Assert.Equal(3, run.Error.Split("Trying again in 5m.").Length);
        Assert.Contains(TimeSpan.FromMinutes(5), clock.Waits);

        static OperationCanceledException Ended(CancellationTokenSource end)
        {
            end.Cancel();
            return new OperationCanceledException(end.Token);
        }
    }

    [Fact]
    public async Task A_watch_ends_where_the_app_refuses_what_is_asked()
    {
        using var folder = new TemporaryFolder();
        var app = new ScriptedApp(_ => (HttpStatusCode.BadRequest, """{"title":"A parameter is wrong","status":400,"detail":"from: takes a date"}"""));

        var run = await CliRun.OfAsync(["watch", "events", "--name", "a", "--file", Path.Combine(folder.FullPath, "searches.json"), "--every", "5m", "--from", "soon"], app);

        Assert.Equal(1, run.Code);
        Assert.Single(app.Requests);
    }

    [Fact]
    public async Task A_file_that_another_watch_is_at_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.FullPath, "searches.json");
        using var other = new SavedSearches(file).Lock();
        var app = Events("one");

        var run = await CliRun.OfAsync(["watch", "events", "--name", "a", "--file", file], app);

        Assert.Equal(1, run.Code);
        Assert.Contains("Another watch", run.Error, StringComparison.Ordinal);
        Assert.Empty(app.Requests);
        Assert.False(File.Exists(file));
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("0s")]
    [InlineData("5")]
    [InlineData("5d")]
    public async Task A_pause_that_is_no_time_is_a_wrong_command_line(string every) =>
        Assert.Equal(2, (await CliRun.OfAsync("watch", "articles", "--name", "a", "--every", every)).Code);

    private static ScriptedApp Events(params string[] ids) => new(_ => (HttpStatusCode.OK, JsonSerializer.Serialize(new
    {
        items = ids.Select(id => new
        {
            article = new { id, title = id, published = "2026-03-10" },
            @event = new { block = 0, start = 4, length = 3, text = "قصف", type = "ASSAULT", actors = Array.Empty<object>(), recipients = Array.Empty<object>(), negated = false, hypothetical = false, future = false, sentence = "س" },
        }),
        next = (string?)null,
    })));

    private static IEnumerable<string?> Shown(CliRun run) => run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("article").GetProperty("id").GetString());
}
