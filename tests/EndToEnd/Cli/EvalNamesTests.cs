namespace EndToEnd.Cli;

public sealed class EvalNamesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task I_can_score_names_with_and_without_the_document()
    {
        Write("وصلت O", "ليلى B-PERS", "حداد I-PERS", "إلى O", "بغداد B-GPE", ". O", "", "وغادرت O", "حداد B-PERS", "دمشق B-LOC", "أمس B-LOC");

        var run = await CliRun.OfAsync("eval", "names", File, "--json", "--errors");

        var report = Assert.Single(run.Json.EnumerateArray());
        Assert.Equal((2, 10), (report.GetProperty("sentences").GetInt32(), report.GetProperty("words").GetInt32()));
        foreach (var way in new[] { "alone", "document" })
        {
            var rows = report.GetProperty(way).EnumerateArray().ToList();
            Assert.Equal(["PER", "LOC", "ORG", "MISC", "ALL"], rows.Select(row => row.GetProperty("type").GetString()));
            Assert.Equal(5, rows[^1].GetProperty("expected").GetInt32());
            Assert.InRange(rows[^1].GetProperty("f1").GetDouble(), 0.5, 0.95);
        }

        Assert.Contains(report.GetProperty("errors").EnumerateArray(), error => error.GetProperty("sentence").GetInt32() == 2 && error.GetProperty("words").GetString() == "أمس");
    }

    [Theory]
    [InlineData("بغداد", "file.conll:1: a word and its tag are expected.")]
    [InlineData("بغداد X-LOC", "file.conll:1: 'X-LOC' is no tag; O, B-TYPE or I-TYPE is expected.")]
    public async Task A_damaged_file_is_told_with_its_line(string line, string message)
    {
        Write(line);

        var run = await CliRun.OfAsync("eval", "names", File);

        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.EndsWith(message, run.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_model_is_refused()
    {
        Write("بغداد B-LOC");

        var run = await CliRun.OfAsync("eval", "names", File, "--model", File);

        Assert.Equal((1, "This is no model of the recogniser."), (run.Code, run.Error.TrimEnd()));
    }

    [Fact]
    public async Task A_missing_file_or_corpus_is_named()
    {
        Assert.Contains("file.conll", (await CliRun.OfAsync("eval", "names", File)).Error, StringComparison.Ordinal);
        Assert.Contains("train.txt", (await CliRun.OfAsync("train", "names", "--ner", _folder.FullPath, "--out", File)).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--without", "other")]
    [InlineData("--apart", "10")]
    public async Task A_wrong_option_of_training_is_a_wrong_command_line(string option, string value) =>
        Assert.Equal(2, (await CliRun.OfAsync("train", "names", option, value)).Code);

    private string File => Path.Combine(_folder.FullPath, "file.conll");

    private void Write(params string[] lines) => _folder.Write("file.conll", string.Join('\n', lines) + "\n");
}
