using System.Text;
using Marsad.Document;
using Marsad.Tests.Parsing.Containers;

namespace Marsad.Tests.Parsing.Feeds;

public sealed class FeedTests
{
    private const string Rss = $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
        <channel><title>شفق نيوز</title><link>https://example.org/</link><image><title>شعار</title></image>
        <item>
          <title>{Samples.Title}</title><link>https://example.org/1</link><guid isPermaLink="false">77</guid>
          <pubDate>Tue, 10 Mar 2026 09:05:00 +0300</pubDate><dc:creator><![CDATA[ليلى حداد]]></dc:creator><category>أمن</category>
          <description>ملخص قصير للخبر لا يكفي.</description><media:content><media:title>عنوان الصورة</media:title></media:content>
          <content:encoded><![CDATA[<p>{Samples.First}</p><p>{Samples.Second}</p>]]></content:encoded>
        </item>
        <item><title>خبر ثان</title><guid>https://example.org/2</guid><dc:date>2026-03-11T10:00:00Z</dc:date><description>&lt;p&gt;{Samples.Third}&lt;/p&gt;</description></item>
        </channel></rss>
        """;

    [Fact]
    public void Unpack_ReadsRss()
    {
        var unpacked = Unpacked.File("news.xml", Rss);

        Assert.Equal((Outcome.Unpacked, "feed", 2), (unpacked.Document.Outcome, unpacked.Document.Source.Format, unpacked.Document.Contents!.Items));
        var first = unpacked.Items[0];
        Assert.Equal((Samples.Title, "https://example.org/1", "out:shafaq-com", "أمن"), (first.Title, first.Url, first.Outlet?.Id, first.Section));
        Assert.Equal(("2026-03-10T09:05", "+03:00"), (first.Published?.Value, first.Published?.Zone));
        Assert.Equal(["ليلى حداد"], first.Bylines);
        Assert.Equal([Samples.First, Samples.Second], first.Texts(BlockKind.Paragraph));
        Assert.Equal("feed", first.Source.Format);
        Assert.Equal(("https://example.org/2", "2026-03-11T10:00"), (unpacked.Items[1].Url, unpacked.Items[1].Published?.Value));
        Assert.Equal([Samples.Third], unpacked.Items[1].Texts(BlockKind.Paragraph));
    }

    [Fact]
    public void Unpack_ReadsAtom()
    {
        var unpacked = Unpacked.File("news.atom", $"""
            <feed xmlns="http://www.w3.org/2005/Atom"><title>شفق نيوز</title><link rel="self" href="https://example.org/atom"/>
            <entry><title type="html">{Samples.Title}</title><link rel="alternate" href="https://example.org/1"/><id>urn:1</id>
              <published>2026-03-10T09:05:00+03:00</published><updated>2026-03-12T00:00:00Z</updated><author><name>ليلى حداد</name><uri>https://example.org/l</uri></author>
              <category term="security" label="أمن"/>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{Samples.First}</p><p>{Samples.Second} <a href="/b">مصدر &amp; رابط</a></p></div></content></entry>
            </feed>
            """);

        var item = Assert.Single(unpacked.Items);
        Assert.Equal((Samples.Title, "https://example.org/1", "2026-03-10T09:05", "أمن"), (item.Title, item.Url, item.Published?.Value, item.Section));
        Assert.Equal(["ليلى حداد"], item.Bylines);
        Assert.Equal([Samples.First, Samples.Second + " مصدر & رابط"], item.Texts(BlockKind.Paragraph));
    }

    [Fact]
    public void Unpack_ReadsRdf()
    {
        var unpacked = Unpacked.File("news.rdf", $"""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://example.org"><title>شفق نيوز</title><items><rdf:Seq><rdf:li resource="https://example.org/1"/></rdf:Seq></items></channel>
            <item rdf:about="https://example.org/1"><title>{Samples.Title}</title><description>{Samples.First}</description><dc:date>2026-03-10</dc:date></item>
            </rdf:RDF>
            """);

        var item = Assert.Single(unpacked.Items);
        Assert.Equal((Samples.Title, "https://example.org/1", "2026-03-10", "out:shafaq-com"), (item.Title, item.Url, item.Published?.Value, item.Outlet?.Id));
    }

    [Fact]
    public void Unpack_ReadsAFeed_InItsCharset()
    {
        var feed = Rss.Replace("UTF-8", "windows-1256", StringComparison.Ordinal);

        var unpacked = Unpacked.File("a.xml", CodePages.Windows1256.GetBytes(feed));

        Assert.Equal([Samples.Title, "خبر ثان"], unpacked.Titles);
        Assert.All(unpacked.Items, item => Assert.Equal("windows-1256", item.Source.Charset));
        Assert.Equal([Samples.Title, "خبر ثان"], Unpacked.File("a.xml", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Rss)]).Titles);
    }

    [Fact]
    public void Unpack_KnowsThePrefixes_ThatAFeedForgotToDeclare()
    {
        var feed = Rss.Replace("xmlns:dc=\"http://purl.org/dc/elements/1.1/\"", "", StringComparison.Ordinal);

        Assert.Equal(2, Unpacked.File("a.xml", feed).Items.Count);
    }

    [Theory]
    [InlineData("نص", "نص")]
    [InlineData("جاك &amp; جون &#233;", "جاك & جون é")]
    [InlineData("جاك & جون", "جاك & جون")]
    [InlineData("AT&T; خبر", "AT&T; خبر")]
    [InlineData("caf&eacute;&nbsp;خبر &LT;", "café خبر <")]
    [InlineData("5 < 7 <3", "5 < 7 <3")]
    [InlineData("قبل\u0001\u0008\uFFFFبعد", "قبلبعد")]
    [InlineData("قبل&#1;&#xD83D;&#0;&#99999999999;&#;بعد", "قبل&#99999999999;&#;بعد")]
    [InlineData("<![CDATA[جاك & جون &amp;nbsp; <3\u0002]]>", "جاك & جون &nbsp; <3")]
    [InlineData("قبل<!-- & \u0002 &nbsp; -->بعد", "قبلبعد")]
    public void Unpack_MendsWhatXmlForbids(string written, string title)
    {
        var unpacked = Unpacked.File("a.xml", Rss.Replace($"<title>{Samples.Title}<", $"<title>{written}<", StringComparison.Ordinal));

        Assert.Equal([title, "خبر ثان"], unpacked.Titles);
        Assert.Null(unpacked.Document.Contents!.Note);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8_100)]
    [InlineData(16_300)]
    public void Unpack_MendsAddresses_WhereverTheyStand(int before)
    {
        var feed = Rss.Replace("https://example.org/1<", "https://example.org/?a=1&copy=2&lang=ar<", StringComparison.Ordinal);
        foreach (var shift in Enumerable.Range(before, 60))
        {
            var unpacked = Unpacked.File("a.xml", feed.Replace("<rss", $"<!--{new string('x', shift)}--><rss", StringComparison.Ordinal));

            Assert.Equal("https://example.org/?a=1&copy=2&lang=ar", unpacked.Items[0].Url);
            Assert.Equal(2, unpacked.Items.Count);
        }
    }

    [Fact]
    public void Unpack_ReadsAFeed_WhenBlankLinesStandBeforeItsDeclaration() => Assert.Equal(2, Unpacked.File("a.xml", "\n \r\n" + Rss).Items.Count);

    [Fact]
    public void Unpack_ExpandsNoEntity_WhenTheyMultiply()
    {
        var levels = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));
        var unpacked = Unpacked.File("a.xml", $"<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY l0 \"ها\">{levels}]><rss><channel><item><title>&l9;</title></item></channel></rss>");

        Assert.Equal((Outcome.Malformed, 0), (unpacked.Document.Outcome, unpacked.Items.Count));
    }

    [Fact]
    public void Unpack_FetchesNothing_WhenAnEntityIsExternal()
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "سر");
        var unpacked = Unpacked.File("a.xml", $"<!DOCTYPE rss [<!ENTITY x SYSTEM \"file://{secret}\">]><rss><channel><item><title>قبل</title></item><item><title>&x;</title></item></channel></rss>");
        File.Delete(secret);

        Assert.DoesNotContain(unpacked.Items, item => item.Title?.Contains("سر", StringComparison.Ordinal) == true);
        Assert.NotNull(unpacked.Document.Contents!.Note);
    }

    [Fact]
    public void Unpack_KeepsTheEntriesBeforeTheDamage()
    {
        var unpacked = Unpacked.File("a.xml", Rss[..(Rss.LastIndexOf("<item>", StringComparison.Ordinal) + 20)]);

        Assert.Equal([Samples.Title], unpacked.Titles);
        Assert.Equal(Outcome.Unpacked, unpacked.Document.Outcome);
        Assert.NotNull(unpacked.Document.Contents!.Note);
    }

    [Fact]
    public void Unpack_LosesOnlyTheEntryThatIsTooLong()
    {
        var feed = Rss.Replace("<description>ملخص", "<description>" + new string('س', 50_000), StringComparison.Ordinal);

        Assert.Equal([Outcome.TooLarge, Outcome.Parsed], Unpacked.File("a.xml", feed, new ReaderOptions { MaxBytes = 10_000 }).Items.Select(item => item.Outcome));
    }

    [Fact]
    public void Unpack_Survives_WhenElementsAreNeverClosed() =>
        Assert.NotEqual(Outcome.Parsed, Unpacked.File("a.xml", "<rss><channel><item><description>" + string.Concat(Enumerable.Repeat("<b>", 100_000))).Document.Outcome);

    [Fact]
    public void Parse_SaysSo_WhenXmlIsNoFeed()
    {
        var document = Unpacked.File("sitemap.xml", "<?xml version=\"1.0\"?><urlset><url><loc>https://example.org/1</loc></url></urlset>").Document;

        Assert.Equal((Outcome.Unsupported, "xml"), (document.Outcome, document.Source.Format));
    }

    [Fact]
    public void Unpack_SaysSo_WhenAFeedIsEmpty() =>
        Assert.Equal(Outcome.NoText, Unpacked.File("a.xml", "<rss><channel><title>شفق نيوز</title></channel></rss>").Document.Outcome);
}
