namespace EndToEnd.Cli;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData]
    [InlineData("nonsense")]
    [InlineData("annotate")]
    [InlineData("annotate", "a.txt")]
    [InlineData("annotate", "a.txt", "--jsonl", "b.jsonl", "--out", "c")]
    [InlineData("annotate", "a.txt", "--out", "c", "--sense", "past")]
    [InlineData("up", "--port", "70000")]
    [InlineData("up", "--port", "x")]
    [InlineData("upload")]
    [InlineData("query")]
    [InlineData("query", "articles", "--limit", "0")]
    [InlineData("query", "articles", "--status", "lost")]
    [InlineData("query", "entities", "--type", "CITY")]
    [InlineData("knowledge")]
    [InlineData("knowledge", "compile", "from")]
    [InlineData("version", "--lang", "fr")]
    public async Task A_wrong_command_line_ends_with_two_and_says_so_on_standard_error(params string[] args)
    {
        var run = await CliRun.OfAsync(args);

        Assert.Equal(2, run.Code);
        Assert.Empty(run.Out);
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData("--lang", "ar")]
    [InlineData("--lang=ar")]
    public async Task A_wrong_command_line_is_explained_in_the_language_asked_for(params string[] lang)
    {
        var run = await CliRun.OfAsync(["annotate", .. lang]);

        Assert.StartsWith("سطر الأوامر غير صحيح", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_environment_chooses_the_language()
    {
        var run = await CliRun.OfAsync(["--help"], new SilentApp(), "", ("LANG", "ar_IQ.UTF-8"));

        Assert.Contains("طريقة الاستعمال", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stronger_locale_variable_wins()
    {
        var run = await CliRun.OfAsync(["--help"], new SilentApp(), "", ("LC_ALL", "C.UTF-8"), ("LANG", "ar_IQ.UTF-8"));

        Assert.Contains("Usage:", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_comes_although_the_command_line_is_not_complete()
    {
        var run = await CliRun.OfAsync("knowledge", "compile", "--help");

        Assert.Equal(0, run.Code);
        Assert.Contains("marsad knowledge compile FROM --out DIR", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_names_the_rules_and_the_knowledge()
    {
        var run = await CliRun.OfAsync("version", "--json");

        Assert.Equal(0, run.Code);
        Assert.NotEmpty(run.Json.GetProperty("engine").GetProperty("knowledge").GetString()!);
    }

    [Fact]
    public async Task A_root_that_is_no_checkout_is_one_sentence()
    {
        var run = await CliRun.OfAsync(["up", "--once"], new SilentApp(), "", ("MARSAD_ROOT", Path.GetTempPath()));

        Assert.Equal(1, run.Code);
        Assert.StartsWith("MARSAD_ROOT is", Assert.Single(run.Error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("query", "articles")]
    [InlineData("query", "entities")]
    public async Task An_app_that_does_not_answer_is_one_sentence_with_what_to_do(params string[] args)
    {
        var run = await CliRun.OfAsync(args);

        Assert.Equal(1, run.Code);
        Assert.Contains("marsad up", Assert.Single(run.Error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_none_is_said()
    {
        var run = await CliRun.OfAsync("status", "--url", "marsad.example");

        Assert.Equal(1, run.Code);
        Assert.Contains("'marsad.example'", run.Error, StringComparison.Ordinal);
    }
}
