using System.Text;
using Marsad.Document;
using Marsad.Tests.Parsing.Containers;

namespace Marsad.Tests.Parsing.Json;

public sealed class JsonContainerTests
{
    [Theory]
    [InlineData("a.json", "[{0},{1}]")]
    [InlineData("a.json", "[\n  {0},\n  {1}\n]\n")]
    [InlineData("a.json", """{"status":"ok","totalResults":2,"articles":[{0},{1}]}""")]
    [InlineData("a.json", """{"took":3,"hits":{"total":{"value":2},"hits":[{"_id":"1","_source":{0}},{"_id":"2","_source":{1}}]}}""")]
    [InlineData("a.json", """{"data":{"items":[{0},{1}]}}""")]
    [InlineData("a.jsonl", "{0}\n{1}\n")]
    [InlineData("a.txt", "{0}\r\n\r\n{1}")]
    [InlineData("a.json", "{0} {1}")]
    public void Unpack_FindsTheArticles_WhateverTheyAreKeptIn(string name, string shape)
    {
        var unpacked = Unpacked.File(name, shape.Replace("{0}", Article("الأول"), StringComparison.Ordinal).Replace("{1}", Article("الثاني"), StringComparison.Ordinal));

        Assert.Equal((Outcome.Unpacked, 2), (unpacked.Document.Outcome, unpacked.Document.Contents!.Items));
        Assert.Equal(["الأول", "الثاني"], unpacked.Titles);
        Assert.All(unpacked.Items, item => Assert.Equal(("json", "articles/" + name), (item.Source.Format, item.Source.Parent)));
        Assert.Equal([ArticleId.FromName(name + "#0"), ArticleId.FromName(name + "#1")], unpacked.Items.Select(item => item.Id));
    }

    [Fact]
    public void Unpack_TakesTheOutletFromAJsonFeed()
    {
        var unpacked = Unpacked.File("a.json", $$"""{"version":"https://jsonfeed.org/version/1.1","title":"شفق نيوز","items":[{{Article("الأول")}}]}""");

        Assert.Equal("out:shafaq-com", Assert.Single(unpacked.Items).Outlet?.Id);
    }

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.jsonl")]
    public void Parse_ReadsOneObjectAsAnArticle(string name)
    {
        var unpacked = Unpacked.File(name, Article("وحده") + "\n");

        Assert.Empty(unpacked.Items);
        Assert.Equal("وحده", unpacked.Document.Title);
    }

    [Fact]
    public void Unpack_LosesOnlyTheLineThatIsBroken()
    {
        var unpacked = Unpacked.File("a.jsonl", $"{Article("الأول")}\n{{\"title\": \"مقطوع\n{Article("الثالث")}\n");

        Assert.Equal([Outcome.Parsed, Outcome.Malformed, Outcome.Parsed], unpacked.Items.Select(item => item.Outcome));
        Assert.Equal(Outcome.Unpacked, unpacked.Document.Outcome);
    }

    [Fact]
    public void Unpack_LosesOnlyTheFirstLine_WhenItIsBroken()
    {
        var unpacked = Unpacked.File("a.json", $"{{\"title\": \"مقطوع\n{Article("الثاني")}\n{Article("الثالث")}\n");

        Assert.Equal([Outcome.Malformed, Outcome.Parsed, Outcome.Parsed], unpacked.Items.Select(item => item.Outcome));
    }

    [Fact]
    public void Unpack_SaysSo_WhenAListIsCutOff()
    {
        var unpacked = Unpacked.File("a.json", $"[{Article("الأول")},{{\"title\": \"مقطوع");

        Assert.Equal([Outcome.Parsed, Outcome.Malformed], unpacked.Items.Select(item => item.Outcome));
        Assert.NotNull(unpacked.Document.Contents!.Note);
    }

    [Fact]
    public void Unpack_LosesOnlyTheLineThatIsTooLong()
    {
        var line = "{\"title\": \"" + new string('x', 300_000) + "\"}";
        var unpacked = Unpacked.File("a.jsonl", $"{Article("الأول")}\n{line}\n{Article("الثالث")}", new ReaderOptions { MaxBytes = 10_000 });

        Assert.Equal([Outcome.Parsed, Outcome.TooLarge, Outcome.Parsed], unpacked.Items.Select(item => item.Outcome));
    }

    [Fact]
    public void Unpack_KeepsOneArticleInMemory_HoweverLongTheFileIs()
    {
        const long length = 300_000_000;
        using var content = new RepeatedStream(Encoding.UTF8.GetBytes(Article("مكرر") + "\n"), length);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var parser = new Marsad.Parsing.ArticleParser(Marsad.Parsing.OutletTable.Default, new ReaderOptions { MaxBytes = 10_000, Unpacking = new UnpackLimits { MaxItems = 200_000 } });
        var head = new byte[10_001];
        content.ReadExactly(head);
        content.Position = 0;

        var container = parser.Open(new SourceFile { Name = "a.jsonl", Content = head, Length = length, ReceivedAt = DateTimeOffset.UnixEpoch }, content);
        var count = container.Items().Take(100_000).Count();

        Assert.Equal(100_000, count);
        Assert.InRange((GC.GetTotalAllocatedBytes(precise: true) - before) / count, 0, 100_000);
    }

    [Fact]
    public void Unpack_ReadsUtf16()
    {
        var unpacked = Unpacked.File("a.json", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes($"[{Article("الأول")},{Article("الثاني")}]")]);

        Assert.Equal(["الأول", "الثاني"], unpacked.Titles);
    }

    [Fact]
    public void Unpack_ReadsEachLineInItsCharset()
    {
        var arabic = CodePages.Windows1256.GetBytes($"{Article("الأول")}\n{Article("الثاني")}\n");

        Assert.Equal(["الأول", "الثاني"], Unpacked.File("a.jsonl", arabic).Titles);
    }

    [Fact]
    public void Unpack_StopsAtTheLimitOfItems_AndSaysSo()
    {
        var lines = string.Concat(Enumerable.Range(0, 9).Select(i => Article("خبر " + i) + "\n"));
        var unpacked = Unpacked.File("a.jsonl", lines, new ReaderOptions { Unpacking = new UnpackLimits { MaxItems = 4 } });

        Assert.Equal((Outcome.TooLarge, 4), (unpacked.Document.Outcome, unpacked.Document.Contents!.Items));
        Assert.Contains("4", unpacked.Document.Reason!.En, StringComparison.Ordinal);
    }

    private static string Article(string title) => $$"""{"title":"{{title}}","text":"{{Samples.First}}"}""";
}
