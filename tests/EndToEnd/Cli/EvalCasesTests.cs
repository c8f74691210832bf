using System.Text.Json;
using TestKit;

namespace EndToEnd.Cli;

public sealed class EvalCasesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task I_can_score_times_by_source()
    {
        Write(
            "peer/cases.jsonl",
            """{"id":"a","input":"غدا","expected":{"kind":"instant","value":"2026-03-11T00:00:00","grain":"day"},"reference_time":"2026-03-10T09:00:00"}""",
            """{"id":"b","input":"أمس","expected":{"kind":"instant","value":"2026-01-01T00:00:00","grain":"day"},"reference_time":"2026-03-10T09:00:00"}""",
            """{"id":"c","input":"بكرة","expected":{"kind":"instant","value":"2026-03-11T00:00:00","grain":"day"},"reference_time":"2026-03-10T09:00:00"}""",
            """{"id":"d","input":"جدول الأعمال","expected":null}""",
            """{"id":"e","input":"آذار","expected":{"kind":"month","value":3}}""");

        var json = await RunAsync("times", "--errors");

        Assert.Equal((2, 3, 0.6667), Tally(json.GetProperty("judged"), "peer/cases"));
        Assert.Equal((1, 1, 1.0), Tally(json.GetProperty("judged"), "peer/cases*"));
        Assert.Equal((1, 1, 1.0), Tally(json.GetProperty("apart"), "peer/cases (month)"));
        Assert.StartsWith("peer/cases#b", Assert.Single(json.GetProperty("errors").EnumerateArray()).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task I_can_score_numbers_by_source()
    {
        Write(
            "cases.jsonl",
            """{"id":"a","input":"خمسة وعشرون","expected":{"value":25}}""",
            """{"id":"b","input":"20%","expected":[{"resolution":{"value":"20%"}}]}""",
            """{"id":"c","input":"ثلاثة","expected":{"value":4}}""");

        Assert.Equal((2, 3, 0.6667), Tally((await RunAsync("numbers")).GetProperty("judged"), "cases"));
    }

    [Fact]
    public async Task I_can_score_places_and_most_of_them_mean_the_right_record()
    {
        var run = await CliRun.OfAsync(["eval", "places", Path.Combine(Repository.Root, "tests", "Marsad.Tests", "Names", "places.spec.tsv"), "--json"]);

        var judged = run.Json.GetProperty("judged");
        Assert.InRange(judged.GetProperty("sentence").GetProperty("rate").GetDouble(), 0.95, 1);
        Assert.InRange(judged.GetProperty("pair").GetProperty("rate").GetDouble(), 0.90, 1);
    }

    [Fact]
    public async Task I_can_score_speakers_of_headlines()
    {
        Write(
            "quotes.jsonl",
            """{"id":"a","title":"وزير النفط: سنزيد الإنتاج","content":"قال وزير النفط إن الإنتاج سيزداد.","expected":{"speaker":"وزير النفط"}}""",
            """{"id":"b","title":"وزير المالية: الرواتب مؤمنة","content":"صرفت الرواتب أمس.","expected":{"speaker":"وزير المالية"}}""");

        var run = await CliRun.OfAsync(["eval", "quotes", Path.Combine(_folder.FullPath, "quotes.jsonl"), "--json"]);

        Assert.Equal((2, 2, 1.0), Tally(run.Json.GetProperty("judged"), "article"));
        Assert.Equal((1, 2, 0.5), Tally(run.Json.GetProperty("judged"), "body"));
    }

    [Fact]
    public async Task I_can_score_stems_by_source()
    {
        Write(
            "cases.jsonl",
            """{"id":"a","test":"TestArabicNormalizationFilter","input":"مدرسة","expected":"مدرسه"}""",
            """{"id":"b","test":"TestArabicStemFilter","input":"والمدرسون","expected":"مدرس"}""",
            """{"id":"c","input":"المدرسون","expected":"كتاب"}""");

        Assert.Equal((2, 3, 0.6667), Tally((await RunAsync("stems")).GetProperty("judged"), "cases"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("not json")]
    public async Task A_folder_without_cases_is_told_in_one_sentence(string line)
    {
        Write("cases.jsonl", line);

        var run = await CliRun.OfAsync(["eval", "times", _folder.FullPath]);

        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    private async Task<JsonElement> RunAsync(string topic, params string[] options)
    {
        var run = await CliRun.OfAsync(["eval", topic, _folder.FullPath, "--json", .. options]);
        Assert.Equal(0, run.Code);
        return run.Json;
    }

    private static (int Ok, int Of, double Rate) Tally(JsonElement sources, string source)
    {
        var tally = sources.GetProperty(source);
        return (tally.GetProperty("ok").GetInt32(), tally.GetProperty("of").GetInt32(), tally.GetProperty("rate").GetDouble());
    }

    private void Write(string name, params string[] lines) => _folder.Write(name, string.Concat(lines.Where(line => line.Length > 0).Select(line => line + "\n")));
}
