using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace EndToEnd.Cli;

public sealed class UploadTests : IDisposable
{
    private const string Text = "بغداد";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_keeps_its_path_below_the_folder()
    {
        _folder.Write("2026/خبر.txt", Text);
        var app = App(_ => "received");

        var run = await CliRun.OfAsync(["upload", _folder.FullPath, "--json"], app);

        Assert.Equal(0, run.Code);
        Assert.Contains("POST /api/articles?name=2026%2F%D8%AE%D8%A8%D8%B1.txt", app.Requests);
    }

    [Fact]
    public async Task Waiting_shows_what_became_of_the_file()
    {
        var looks = 0;

        var run = await CliRun.OfAsync(["upload", _folder.Write("a.txt", Text), "--wait", "--json"], App(_ => Interlocked.Increment(ref looks) < 2 ? "parsed" : "enriched"));

        Assert.Equal(0, run.Code);
        Assert.Equal("enriched", Assert.Single(run.Json.GetProperty("items").EnumerateArray()).GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_document_of_the_older_content_is_not_taken_for_the_answer()
    {
        var looks = 0;
        var app = App(_ => "enriched", () => Interlocked.Increment(ref looks) < 2 ? Hash("older") : Hash(Text));

        var run = await CliRun.OfAsync(["upload", _folder.Write("a.txt", Text), "--wait"], app);

        Assert.Equal(0, run.Code);
        Assert.Equal(2, app.Requests.Count(request => request.StartsWith("GET /api/articles/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_file_that_fails_fails_the_run_with_the_reason_in_both_languages()
    {
        var run = await CliRun.OfAsync(["upload", _folder.Write("a.txt", Text), "--wait"], App(_ => "failed"));

        Assert.Equal(1, run.Code);
        Assert.Contains("The file is empty.", run.Out, StringComparison.Ordinal);
        Assert.Contains("الملف فارغ.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_file_does_not_stop_the_others()
    {
        var (bad, good) = (_folder.Write("bad.txt", Text), _folder.Write("good.txt", Text));
        var inner = App(_ => "enriched");
        var app = new ScriptedApp(request => request.Method == HttpMethod.Post && request.RequestUri!.Query.Contains("bad", StringComparison.Ordinal)
            ? (HttpStatusCode.BadRequest, """{"detail":"name: is too long"}""")
            : inner.Answer(request));

        var run = await CliRun.OfAsync(["upload", bad, good, "--wait", "--json"], app);

        Assert.Equal(1, run.Code);
        Assert.Equal(["refused", "enriched"], run.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task Waiting_for_a_container_waits_for_its_items()
    {
        var looks = 0;
        var app = new ScriptedApp(request => request switch
        {
            { Method.Method: "POST" } => (HttpStatusCode.OK, """{"items":[{"id":"00000000000000000000000000000000","name":"a.zip","path":"articles/a.zip"}]}"""),
            { RequestUri.AbsolutePath: "/api/health" } => (HttpStatusCode.OK, """{"status":"ok"}"""),
            { RequestUri.AbsolutePath: "/api/articles/00000000000000000000000000000000" } => (HttpStatusCode.OK, """{"id":"0","outcome":"unpacked","contents":{"items":11},"status":{"state":"unpacked"}}"""),
            _ => Interlocked.Increment(ref looks) <= 11 ? (HttpStatusCode.NotFound, "{}") : (HttpStatusCode.OK, Document("enriched", Hash("item"))),
        });

        var run = await CliRun.OfAsync(["upload", _folder.Write("a.zip", Text), "--wait", "--json"], app);

        Assert.Equal(0, run.Code);
        var items = run.Json.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["a.zip", .. Enumerable.Range(0, 11).Select(position => $"a.zip#{position}")], items.Select(item => item.GetProperty("name").GetString()!));
        Assert.Equal(["unpacked", .. Enumerable.Repeat("enriched", 11)], items.Select(item => item.GetProperty("state").GetString()!));
    }

    private static ScriptedApp App(Func<string, string> state, Func<string>? hash = null) => new(request => (HttpStatusCode.OK, request switch
    {
        { Method.Method: "POST" } => """{"items":[{"id":"00000000000000000000000000000000","name":"a.txt","path":"articles/a.txt"}]}""",
        { RequestUri.AbsolutePath: "/api/health" } => """{"status":"ok"}""",
        _ => Document(state(request.RequestUri!.AbsolutePath), (hash ?? (() => Hash(Text)))()),
    }));

    private static string Document(string state, string hash) => JsonSerializer.Serialize(new
    {
        id = "00000000000000000000000000000000",
        outcome = "parsed",
        title = Text,
        source = new { path = "articles/a.txt", contentHash = hash },
        status = new { state, attempt = 1, reason = state == "failed" ? new { ar = "الملف فارغ.", en = "The file is empty." } : null },
    });

    private static string Hash(string text) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
