using Marsad.Document;

namespace Marsad.Tests.Parsing;

public sealed class NestingTests
{
    private const string Body = $"<p>{Samples.First}</p><p>{Samples.Second}</p>";

    [Theory]
    [InlineData("<div>")]
    [InlineData("<noscript><div>")]
    [InlineData("<rt>")]
    [InlineData("<rp>")]
    [InlineData("<optgroup>")]
    public void Parse_Refuses_WhenElementsNestTooDeep(string tags) =>
        Assert.Equal(Outcome.Malformed, Parsed.Html(Body + string.Concat(Enumerable.Repeat(tags, 3_000))).Outcome);

    [Theory]
    [InlineData(1_900, 500)]
    [InlineData(150, 5_000)]
    public void Parse_Refuses_WhenFormattingIsLeftOpenAcrossBlocks(int open, int blocks) => Assert.Equal(Outcome.Malformed, Misnested(open, blocks, "<b a={0}>"));

    [Theory]
    [InlineData(1_900, 1, "<b a={0}>")]
    [InlineData(150, 100, "<b a={0}>")]
    [InlineData(1_000, 500, "<b>")]
    [InlineData(1_000, 500, "<font size=2 a={0}>x</font>")]
    [InlineData(1_000, 500, "<a href={0}>")]
    public void Parse_Reads_WhenLittleFormattingIsLeftOpen(int open, int blocks, string tag) => Assert.Equal(Outcome.Parsed, Misnested(open, blocks, tag));

    [Fact]
    public void Parse_ReadsThePage_WhenItsTagsHaveNoEnd() =>
        Assert.Equal(Outcome.Parsed, Parsed.Html(Body + string.Concat(Enumerable.Repeat("<a </a ", 50_000))).Outcome);

    private static Outcome Misnested(int open, int blocks, string tag)
    {
        var tags = string.Concat(Enumerable.Range(0, open).Select(number => tag.Replace("{0}", $"{number}", StringComparison.Ordinal)));
        return Parsed.Html(Body + "<p>" + tags + "</p>" + string.Concat(Enumerable.Repeat("<p>x</p>", blocks))).Outcome;
    }
}
