using System.Text.Json;
using Marsad.Document;

namespace EndToEnd.Cli;

public sealed class AnnotateLinesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_line_becomes_a_document_with_its_id_in_order()
    {
        var lines = Enumerable.Range(1, 600).Select(n => $$"""{"id":"case#{{n}}","text":"وصل الوفد إلى بغداد"}""");

        var run = await CliRun.OfAsync(["annotate", "--jsonl", "-"], new SilentApp(), string.Join('\n', lines));

        Assert.Equal(0, run.Code);
        Assert.Equal(Enumerable.Range(1, 600).Select(n => $"case#{n}"), Documents(run.Out).Select(document => document.Id));
    }

    [Fact]
    public async Task A_text_that_is_a_date_alone_is_read_as_text()
    {
        var run = await CliRun.OfAsync(["annotate", "--jsonl", "-"], new SilentApp(), """{"id":"a","text":"12 آذار 2026"}""");

        var document = Assert.Single(Documents(run.Out));
        Assert.Equal("2026-03-12", Assert.Single(document.Times).Value);
        Assert.Null(document.Published);
    }

    [Theory]
    [InlineData("news", "2026-03-08")]
    [InlineData("future", "2027-03-08")]
    public async Task The_sense_places_a_date_without_a_year(string sense, string expected)
    {
        const string Line = """{"id":"a","text":"وصل الوفد في 8 آذار","published":"2026-03-10"}""";

        var run = await CliRun.OfAsync(["annotate", "--jsonl", "-", "--sense", sense], new SilentApp(), Line);

        Assert.Equal(expected, Assert.Single(Assert.Single(Documents(run.Out)).Times).Value);
    }

    [Fact]
    public async Task Documents_go_to_a_file_when_one_is_named()
    {
        var input = _folder.Write("in.jsonl", """{"id":"a","text":"بغداد"}""");
        var output = Path.Combine(_folder.FullPath, "out.jsonl");

        var run = await CliRun.OfAsync("annotate", "--jsonl", input, "--out", output);

        Assert.Equal((0, ""), (run.Code, run.Out));
        Assert.Equal("a", Assert.Single(Documents(await File.ReadAllTextAsync(output))).Id);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"id":"a"}""")]
    [InlineData("""{"text":"a"}""")]
    [InlineData("null")]
    public async Task A_line_that_is_none_is_named_by_its_number(string line)
    {
        var run = await CliRun.OfAsync(["annotate", "--jsonl", "-"], new SilentApp(), """{"id":"a","text":"بغداد"}""" + "\n\n" + line);

        Assert.Equal(1, run.Code);
        Assert.StartsWith("Line 3 ", run.Error, StringComparison.Ordinal);
    }

    private static IReadOnlyList<ArticleDocument> Documents(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<ArticleDocument>(line, ArticleJson.Compact)!)];
}
