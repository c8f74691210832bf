using System.Text;
using FsCheck.Xunit;
using Marsad.Document;
using Marsad.Parsing;
using Marsad.Tests.Parsing.Containers;

namespace Marsad.Tests.Parsing;

public sealed class OutcomeTests
{
    private const int ManyElements = 100_000;

    [Theory]
    [InlineData(Outcome.Empty, "")]
    [InlineData(Outcome.NoText, " \n\t\n ")]
    [InlineData(Outcome.NoText, "12 / 5 -- 7\n***")]
    [InlineData(Outcome.Unsupported, "%PDF-1.7 x")]
    [InlineData(Outcome.Malformed, "PK\u0003\u0004 x")]
    [InlineData(Outcome.NotArabic, "Iraq opens a new border post in Anbar\nThe border command opened a post on Sunday, a statement said.")]
    public void Parse_SaysWhy_WhenAFileIsNoArticle(Outcome outcome, string content)
    {
        var document = Parsed.File("a.txt", Encoding.UTF8.GetBytes(content));

        Assert.Equal(outcome, document.Outcome);
        Assert.NotEmpty(document.Reason?.Ar ?? "");
        Assert.NotEmpty(document.Reason?.En ?? "");
    }

    [Fact]
    public void Parse_KeepsTheBlocks_WhenTheTextIsNotArabic() =>
        Assert.NotEmpty(Parsed.Text("Iraq opens a new border post in Anbar\nThe border command opened a post on Sunday, a statement said.").Blocks);

    [Theory]
    [InlineData("a.html", $"<title>{Samples.Title}</title><h1>{Samples.Title}</h1>")]
    [InlineData("a.json", $"{{\"title\":\"{Samples.Title}\",\"content\":\"\"}}")]
    [InlineData("a.json", $"{{\"@type\":\"NewsArticle\",\"headline\":\"{Samples.Title}\"}}")]
    [InlineData("a.md", $"# {Samples.Title}\n")]
    public void Parse_KeepsTheTitle_WhenThereIsNoText(string name, string content)
    {
        var document = Parsed.File(name, Encoding.UTF8.GetBytes(content));

        Assert.Equal((Outcome.NoText, Samples.Title), (document.Outcome, document.Title));
    }

    [Theory]
    [InlineData(Outcome.NoText, "")]
    [InlineData(Outcome.Parsed, $"<description>{Samples.First}</description>")]
    public void Unpack_SaysSo_WhenAnEntryIsATitleAlone(Outcome outcome, string description)
    {
        var item = Assert.Single(Unpacked.File("a.xml", $"<rss><channel><item><title>{Samples.Title}</title>{description}</item></channel></rss>").Items);

        Assert.Equal((outcome, Samples.Title), (item.Outcome, item.Title));
    }

    [Fact]
    public void Parse_RefusesAFile_WhenItIsLargerThanTheLimit()
    {
        var file = new SourceFile { Name = "a.txt", Content = Encoding.UTF8.GetBytes(Samples.First), ReceivedAt = DateTimeOffset.UnixEpoch };

        Assert.Equal(Outcome.TooLarge, new ArticleParser(OutletTable.Default, new ReaderOptions { MaxBytes = 10 }).Parse(file, new EngineVersions("1", "1", "1")).Outcome);
    }

    [Fact]
    public void Parse_GivesHashAndSize()
    {
        var source = Parsed.File("a.txt", "abc"u8.ToArray()).Source;

        Assert.Equal("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", source.ContentHash);
        Assert.Equal(3, source.Bytes);
    }

    [Theory]
    [InlineData(Outcome.Malformed, "<div>")]
    [InlineData(Outcome.Parsed, "<p>")]
    [InlineData(Outcome.Malformed, "<b><i>")]
    [InlineData(Outcome.Malformed, "<div></x>")]
    [InlineData(Outcome.Malformed, "<rt>")]
    [InlineData(Outcome.Malformed, "<optgroup>")]
    [InlineData(Outcome.Parsed, "<noscript></noscript>")]
    public void Parse_Survives_WhenElementsAreNeverClosed(Outcome outcome, string tag) =>
        Assert.Equal(outcome, Parsed.Html("<html><body>" + string.Concat(Enumerable.Repeat(tag, ManyElements)) + Samples.First).Outcome);

    [Theory]
    [InlineData("<head><noscript>")]
    [InlineData("<svg><title>")]
    [InlineData("<svg><td>")]
    public void Parse_Survives_WhenElementsAreNeverClosed_InsideOthers(string start) =>
        Assert.Equal(Outcome.Malformed, Parsed.Html("<html>" + start + string.Concat(Enumerable.Repeat("<div>", ManyElements)) + Samples.First).Outcome);

    [Theory]
    [InlineData(Outcome.Parsed, 10)]
    [InlineData(Outcome.Malformed, 400)]
    public void Parse_Survives_WhenFormattingIsNeverClosed(Outcome outcome, int elements)
    {
        var open = string.Concat(Enumerable.Range(0, elements).Select(number => $"<b id={number}>"));

        Assert.Equal(outcome, Parsed.Html("<p>" + open + string.Concat(Enumerable.Repeat("<p>" + Samples.First, 1_000))).Outcome);
    }

    [Property(Replay = Seed.Fixed)]
    public bool Parse_NeverThrows(byte[]? content) => Parsed.File("a.html", content ?? []).Source.Bytes == (content?.Length ?? 0);

    [Property(Replay = Seed.Fixed)]
    public bool Parse_NeverThrows_WhenAnArticleIsDamaged(byte at, byte value)
    {
        var bytes = Encoding.UTF8.GetBytes($"<html><h1>{Samples.Title}</h1><p>{Samples.First}");
        bytes[at % bytes.Length] = value;
        return Parsed.File("a.html", bytes).Source.Bytes == bytes.Length;
    }

    [Theory]
    [InlineData("\u200B\u2028")]
    [InlineData("\u2003\u200F \u0085")]
    [InlineData("\u3000\uFEFF\t")]
    public void Parse_TrimsBlocks_WhereSpacesAndInvisibleMarksAlternate(string edge)
    {
        var document = Parsed.Html($"<h1>{edge}{Samples.Title}{edge}</h1><p>{edge}{Samples.First}{edge}</p>");

        Assert.Equal([Samples.Title, Samples.First], document.Blocks.Select(block => block.Text));
    }

    [Theory]
    [InlineData("a.txt", Samples.Title + "\nالمصدر: وكالة&#0; الأنباء\n10 آذار 2026 | وكالة&#0;الرافد\n" + Samples.First)]
    [InlineData("a.json", """{"title":"مخفر\u0000 جديد","author":"ليلى&#0; حداد","text":"افتتحت قيادة\u0000 قوات الحدود مخفرا جديدا &#0;غرب الأنبار."}""")]
    [InlineData("a.html", """<script type="application/ld+json">{"@type":"NewsArticle","publisher":"وكالة\u0000 الرافد&#0;"}</script><p>""" + Samples.First)]
    public void Parse_KeepsNoNul_HoweverItIsWritten(string name, string content)
    {
        var document = Parsed.File(name, Encoding.UTF8.GetBytes(content));

        Assert.Equal(Outcome.Parsed, document.Outcome);
        Assert.DoesNotContain("\\u0000", System.Text.Json.JsonSerializer.Serialize(document, ArticleJson.Compact), StringComparison.Ordinal);
    }
}
