using System.Net;

namespace EndToEnd.Cli;

public sealed class ExportTests
{
    [Theory]
    [InlineData("articles", "csv", "--entity", "Q796", "entity=Q796&format=csv&limit=2147483647")]
    [InlineData("events", "plover", "--limit", "5", "format=plover&limit=5")]
    public async Task An_export_is_what_the_app_wrote(string list, string format, string option, string value, string query)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.FullPath, "out." + format);
        var app = new ScriptedApp(_ => (HttpStatusCode.OK, "\uFEFFid,title\r\n1,خبر\r\n"));

        var run = await CliRun.OfAsync(["export", list, "--format", format, "--out", file, option, value], app);

        Assert.Equal((0, ""), (run.Code, run.Out));
        Assert.Equal("\uFEFFid,title\r\n1,خبر\r\n", System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(file)));
        Assert.Equal([$"GET /api/{list}?{query}"], app.Requests);
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_export_says_whether_more_follows(bool more)
    {
        using var folder = new TemporaryFolder();
        var app = new LinkingApp(more ? "<http://127.0.0.1:7071/api/articles?cursor=x>; rel=\"next\"" : null);

        var run = await CliRun.OfAsync(["export", "articles", "--format", "csv", "--out", Path.Combine(folder.FullPath, "a.csv"), "--limit", "1"], app);

        Assert.Equal(0, run.Code);
        Assert.Equal(more, run.Error.Contains("may follow", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refused_export_leaves_the_old_file()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("old.csv", "old");
        var app = new ScriptedApp(_ => (HttpStatusCode.BadRequest, """{"title":"A parameter is wrong","status":400,"detail":"from: takes a date such as 2026-03-10"}"""));

        var run = await CliRun.OfAsync(["export", "articles", "--format", "csv", "--out", file, "--from", "yesterday"], app);

        Assert.Equal(1, run.Code);
        Assert.Contains("from: takes a date", run.Error, StringComparison.Ordinal);
        Assert.Equal("old", await File.ReadAllTextAsync(file));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(file)!));
    }

    [Fact]
    public async Task An_export_that_breaks_off_is_said_and_leaves_the_old_file()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("old.csv", "old");

        var run = await CliRun.OfAsync(["export", "articles", "--format", "csv", "--out", file], new BreakingApp());

        Assert.Equal(1, run.Code);
        Assert.Contains("broke off", run.Error, StringComparison.Ordinal);
        Assert.Equal("old", await File.ReadAllTextAsync(file));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(file)!));
    }

    [Theory]
    [InlineData("figures", "atom")]
    [InlineData("articles", "plover")]
    public async Task A_format_that_a_list_has_not_is_a_wrong_command_line(string list, string format)
    {
        var run = await CliRun.OfAsync("export", list, "--format", format, "--out", "never");

        Assert.Equal(2, run.Code);
        Assert.False(File.Exists("never"));
    }
}
