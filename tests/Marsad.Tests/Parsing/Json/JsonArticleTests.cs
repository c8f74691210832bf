using System.Text;
using Marsad.Document;
using Marsad.Tests.Parsing.Containers;

namespace Marsad.Tests.Parsing.Json;

public sealed class JsonArticleTests
{
    private const string Body = Samples.First + "\\n" + Samples.Second;

    [Theory]
    [InlineData("title", "text", "url", "date")]
    [InlineData("headline", "articleBody", "url", "datePublished")]
    [InlineData("name", "content", "link", "publishedAt")]
    [InlineData("title", "maintext", "url", "date_publish")]
    [InlineData("title", "body", "link", "pubDate")]
    [InlineData("title", "description", "link", "created_at")]
    public void Parse_ReadsADump_WhateverItsKeysAreCalled(string title, string text, string url, string date)
    {
        var document = Read($$"""{ "{{title}}": "{{Samples.Title}}", "{{text}}": "{{Body}}", "{{url}}": "https://example.org/a", "{{date}}": "2026-03-10T09:05:00+03:00" }""");

        Assert.Equal((Outcome.Parsed, "json", Samples.Title), (document.Outcome, document.Source.Format, document.Title));
        Assert.Equal([Samples.First, Samples.Second], document.Texts(BlockKind.Paragraph));
        Assert.Equal(("https://example.org/a", "2026-03-10T09:05", "+03:00"), (document.Url, document.Published!.Value, document.Published.Zone));
    }

    [Fact]
    public void Parse_ReadsSchemaOrg_FromItsGraph()
    {
        var document = Read($$"""
            { "@context": "https://schema.org", "@graph": [
              { "@type": "WebPage", "name": "موقع" },
              { "@type": ["NewsArticle"], "headline": "{{Samples.Title}}", "articleBody": "{{Body}}", "datePublished": "2026-03-10",
                "author": [{ "@type": "Person", "name": "ليلى حداد" }], "publisher": { "@type": "Organization", "name": "شفق نيوز" }, "articleSection": ["أمن"] } ] }
            """);

        Assert.Equal((Samples.Title, "out:shafaq-com", "أمن"), (document.Title, document.Outlet!.Id, document.Section));
        Assert.Equal(["ليلى حداد"], document.Bylines);
        Assert.Equal(("2026-03-10", DateEvidence.Jsonld), (document.Published!.Value, document.Published.Evidence));
    }

    [Theory]
    [InlineData("""{ "_index": "news", "_source": {0} }""")]
    [InlineData("""{ "status": "ok", "data": {0} }""")]
    [InlineData("""{ "data": { "article": {0} } }""")]
    public void Parse_FindsTheArticle_WhenItIsWrapped(string wrapping)
    {
        var document = Read(wrapping.Replace("{0}", $$"""{ "title": "{{Samples.Title}}", "text": "{{Body}}" }""", StringComparison.Ordinal));

        Assert.Equal((Outcome.Parsed, Samples.Title), (document.Outcome, document.Title));
    }

    [Fact]
    public void Parse_ReadsHtmlInsideJson_BlockByBlock()
    {
        var document = Read($$"""{ "title": { "rendered": "{{Samples.Title}}" }, "content": { "rendered": "<p>{{Samples.First}}</p>\n<h2>تفاصيل أخرى</h2><p>{{Samples.Second}}</p>" } }""");

        Assert.Equal([Samples.First, Samples.Second], document.Texts(BlockKind.Paragraph));
        Assert.Equal(["تفاصيل أخرى"], document.Texts(BlockKind.Subheading));
    }

    [Fact]
    public void Parse_ReadsHtmlInsideJson_WhenItWasEscapedTwice()
    {
        var document = Read($$"""{ "title": "{{Samples.Title}}", "content_html": "&lt;p&gt;{{Samples.First}}&lt;/p&gt;&lt;p&gt;{{Samples.Second}}&lt;/p&gt;" }""");

        Assert.Equal([Samples.First, Samples.Second], document.Texts(BlockKind.Paragraph));
    }

    [Fact]
    public void Parse_ReadsParagraphs_FromAListOfTexts()
    {
        var document = Read($$"""{ "title": "{{Samples.Title}}", "paragraphs": ["{{Samples.First}}", "{{Samples.Second}}"] }""");

        Assert.Equal([Samples.First, Samples.Second], document.Texts(BlockKind.Paragraph));
    }

    [Theory]
    [InlineData("1773126300")]
    [InlineData("1773126300000")]
    [InlineData("\"1773126300\"")]
    [InlineData("\"20260310T070500Z\"")]
    [InlineData("{ \"$date\": \"2026-03-10T07:05:00Z\" }")]
    [InlineData("\"Tue, 10 Mar 2026 07:05:00 GMT\"")]
    public void Parse_ReadsAnInstant_HoweverItIsWritten(string date)
    {
        var published = Read($$"""{ "title": "{{Samples.Title}}", "text": "{{Body}}", "date": {{date}} }""").Published;

        Assert.Equal("2026-03-10T07:05", published?.Value);
    }

    [Fact]
    public void Parse_ReadsAnArabicDate() =>
        Assert.Equal("2026-03-10", Read($$"""{ "title": "{{Samples.Title}}", "text": "{{Body}}", "date": "10 آذار 2026" }""").Published?.Value);

    [Fact]
    public void Parse_LeavesTheDateOpen_WhenTheValueIsNone() =>
        Assert.Null(Read($$"""{ "title": "{{Samples.Title}}", "text": "{{Body}}", "date": "unknown", "time": 7 }""").Published);

    [Theory]
    [InlineData(Outcome.Malformed, """{ "title": "قوات", "text": "كلام """)]
    [InlineData(Outcome.Malformed, """{ "title": قوات }""")]
    [InlineData(Outcome.NoText, """{ "version": 3, "files": { "a": 1 } }""")]
    [InlineData(Outcome.NoText, "{}")]
    public void Parse_SaysWhy_WhenAnObjectIsNoArticle(Outcome outcome, string json)
    {
        var document = Parsed.File("a.json", Encoding.UTF8.GetBytes(json));

        Assert.Equal(outcome, document.Outcome);
        Assert.NotNull(document.Reason);
    }

    [Fact]
    public void Parse_Survives_WhenJsonIsNestedDeep() =>
        Assert.Equal(Outcome.Malformed, Read("{\"a\":" + new string('[', 200_000)).Outcome);

    [Fact]
    public void Parse_KeepsTheArticle_WhenHalfACharacterStandsInIt() =>
        Assert.Equal(Outcome.Parsed, Read($$"""{ "title": "{{Samples.Title}} \ud83d", "text": "{{Body}}" }""").Outcome);

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\udE00\\ud83d")]
    [InlineData("\\\\\\ud83d\\q")]
    public void Parse_NeverThrows_WhenHalfACharacterStandsInANameOrAText(string half)
    {
        Assert.InRange(Read($$"""{ "{{half}}": 1, "title": { "{{half}}": "{{half}}", "name": "{{Samples.Title}}" }, "text": "{{Body}}" }""").Outcome, Outcome.Parsed, Outcome.Malformed);
        Assert.Equal(Outcome.Parsed, Parsed.Html($$"""<script type="application/ld+json">{"@type":"NewsArticle","{{half}}":"{{half}}"}</script><p>{{Samples.First}}</p><p>{{Samples.Second}}</p>""").Outcome);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    public void Parse_TakesANumberThatIsNone_ForNoValue(string number)
    {
        var document = Read($$"""{ "title": "{{Samples.Title}}", "author": {{number}}, "date": {{number}}, "text": "{{Samples.First}} \"NaN\" {{number}} -1", "n": [-1, {{number}}] }""");

        Assert.Equal((Outcome.Parsed, Samples.Title), (document.Outcome, document.Title));
        Assert.Equal([$"{Samples.First} \"NaN\" {number} -1"], document.Texts(BlockKind.Paragraph));
        Assert.Empty(document.Bylines);
        Assert.Null(document.Published);
    }

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.jsonl")]
    public void Parse_ReadsOneObject_InALegacyCharset(string name)
    {
        var document = Parsed.File(name, CodePages.Windows1256.GetBytes($$"""{ "title": "{{Samples.Title}}", "text": "{{Body}}" }"""));

        Assert.Equal((Outcome.Parsed, "windows-1256", Samples.Title), (document.Outcome, document.Source.Charset, document.Title));
        Assert.Equal([Samples.First, Samples.Second], document.Texts(BlockKind.Paragraph));
    }

    [Fact]
    public void Parse_ReadsText_WhenItBeginsWithABracket() =>
        Assert.Equal("text", Parsed.Text($"[شفق نيوز] {Samples.Title}\n{Samples.First}").Source.Format);

    private static ArticleDocument Read(string json) => Parsed.File("a.json", Encoding.UTF8.GetBytes(json));
}
