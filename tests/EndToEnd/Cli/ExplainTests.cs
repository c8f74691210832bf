namespace EndToEnd.Cli;

public sealed class ExplainTests
{
    private const string Sentence = "أعلن وزير الدفاع العراقي أن الجيش العراقي اعتقل 12 مسلحا في الأنبار مساء الخميس";

    [Theory]
    [InlineData("en", "Claims", "Events")]
    [InlineData("ar", "الأقوال", "الأحداث")]
    public async Task I_can_see_what_is_read_in_a_sentence_and_by_which_rules(string language, string claims, string events)
    {
        var run = await CliRun.OfAsync("explain", Sentence, "--published", "2026-03-15", "--lang", language);

        Assert.Equal(0, run.Code);
        Assert.Contains(claims, run.Out, StringComparison.Ordinal);
        Assert.Contains(events, run.Out, StringComparison.Ordinal);
        Assert.Contains("2026-03-12", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tools_read_it_as_json()
    {
        var run = await CliRun.OfAsync("explain", Sentence, "--json");

        var rules = run.Json.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("layer").GetString()).ToHashSet();
        Assert.Equal(["claim", "event", "quantity"], rules.Order());
        Assert.Equal("COERCE", run.Json.GetProperty("document").GetProperty("events")[0].GetProperty("type").GetString());
        Assert.Contains(run.Json.GetProperty("words").EnumerateArray(), word => word.GetProperty("kind").GetString() == "Complementizer");
    }
}
