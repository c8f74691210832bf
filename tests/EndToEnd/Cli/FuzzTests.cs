using Marsad.Cli.Files;
using Marsad.Cli.Fuzzing;
using Marsad.Document;
using TestKit;

namespace EndToEnd.Cli;

public sealed class FuzzTests : IDisposable
{
    private const int Iterations = 300;
    private static readonly string Samples = Path.Combine(Repository.Root, "tests", "samples");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Damaged_samples_crash_nothing_and_break_no_rule()
    {
        var report = new FuzzReport(1);
        var run = new FuzzRun(new InputMutator(InputFiles.Find([Samples]), 1), _ => { });

        run.Try(Enumerable.Range(0, Iterations).Select(iteration => (long)iteration), report, CancellationToken.None);

        Assert.Equal(Iterations, report.Inputs);
        Assert.Contains(nameof(Outcome.Parsed), report.Outcomes.Keys);
        Assert.DoesNotContain(report.Findings, finding => finding.Kind != FindingKind.Slow);
    }

    [Fact]
    public async Task I_can_make_an_input_again()
    {
        var (first, second) = (Path.Combine(_folder.FullPath, "1"), Path.Combine(_folder.FullPath, "2"));

        var run = await CliRun.OfAsync("fuzz", Samples, "--seed", "3", "--iteration", "8", "--keep", first, "--json");
        await CliRun.OfAsync("fuzz", Samples, "--seed", "3", "--iteration", "8", "--keep", second);

        Assert.Equal(1, run.Json.GetProperty("inputs").GetInt64());
        var input = Assert.Single(Directory.GetFiles(first));
        Assert.Equal(File.ReadAllBytes(input), File.ReadAllBytes(Path.Combine(second, Path.GetFileName(input))));
    }

    [Fact]
    public void Every_iteration_and_seed_makes_another_input()
    {
        var files = InputFiles.Find([Samples]);
        var (one, two) = (new InputMutator(files, 1), new InputMutator(files, 2));

        var inputs = Enumerable.Range(0, 20).SelectMany(iteration => new[] { one.Make(iteration), two.Make(iteration) });

        Assert.Distinct(inputs.Select(input => Convert.ToBase64String(input.Content)));
    }

    [Theory]
    [InlineData("blocks are trimmed and not empty", " بغداد")]
    [InlineData("no text holds NUL", "بغداد\0البصرة")]
    public void A_block_that_breaks_a_rule_is_found(string rule, string text) =>
        Assert.Equal([rule], DocumentInvariants.Broken(Document with { Blocks = [new Block(BlockKind.Paragraph, text)] }));

    [Fact]
    public void A_document_as_it_should_be_breaks_no_rule() => Assert.Empty(DocumentInvariants.Broken(Document));

    [Fact]
    public void A_reason_without_need_is_found() =>
        Assert.Equal(["a reason stands exactly where nothing was parsed"], DocumentInvariants.Broken(Document with { Reason = new Bilingual("ar", "en") }));

    [Fact]
    public void A_span_out_of_place_is_found()
    {
        var time = new TimeExpression { Block = 0, Start = 1, Length = 5, Text = "بغداد", Type = TimeType.Date, Value = "2026", Calendar = DateCalendar.Gregorian };

        Assert.Equal(["the text of a span stands at its place"], DocumentInvariants.Broken(Document with { Times = [time] }));
    }

    private static ArticleDocument Document => new()
    {
        Id = "1",
        Outcome = Outcome.Parsed,
        Engine = new EngineVersions("1", "1", "1"),
        Source = new SourceInfo { Path = "a", ContentHash = "sha256:0", Bytes = 1, ReceivedAt = DateTimeOffset.UnixEpoch },
        Blocks = [new Block(BlockKind.Paragraph, @"بغداد \u0000")],
    };
}
