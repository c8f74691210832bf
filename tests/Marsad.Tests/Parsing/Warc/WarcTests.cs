using System.IO.Compression;
using System.Text;
using Marsad.Document;
using Marsad.Tests.Parsing.Containers;
using Marsad.Tests.Parsing.Zip;
using static Marsad.Tests.Parsing.Warc.WarcBuilder;

namespace Marsad.Tests.Parsing.Warc;

public sealed class WarcTests
{
    private const string Html = "Content-Type: text/html; charset=utf-8";
    private const string Page = $"<html><head><title>{Samples.Title}</title></head><body><h1>{Samples.Title}</h1><p>{Samples.First}</p><p>{Samples.Second}</p></body></html>";

    private static readonly byte[][] Crawl =
    [
        Record("warcinfo", null, "application/warc-fields", "software: test"u8.ToArray()),
        Record("request", "https://example.org/1", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"u8.ToArray()),
        Response("https://example.org/1", Html, Page),
        Response("https://example.org/2", "Location: /1", "", 301),
        Response("https://example.org/3.jpg", "Content-Type: image/jpeg", "x"),
        Response("https://example.org/4", Html, ""),
        Record("resource", "https://example.org/5.txt", "text/plain", Encoding.UTF8.GetBytes($"{Samples.Title}\n{Samples.First}")),
        Record("conversion", "https://example.org/6", "text/plain", Encoding.UTF8.GetBytes($"{Samples.Title}\n{Samples.Second}")),
        Response("https://example.org/7", "Content-Type: application/json", $$"""{"title":"{{Samples.Title}}","text":"{{Samples.First}}"}"""),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Unpack_TakesTheArticlesOut_AndCountsTheRest(bool packed)
    {
        var unpacked = packed ? Unpacked.File("a.warc.gz", ZipBuilder.Gzip(Crawl)) : Unpacked.File("a.warc", [.. Crawl.SelectMany(record => record)]);

        Assert.Equal((Outcome.Unpacked, "warc", null), (unpacked.Document.Outcome, unpacked.Document.Source.Format, unpacked.Document.Contents!.Note));
        Assert.Equal([("https://example.org/1", "html"), ("https://example.org/5.txt", "text"), ("https://example.org/6", "text"), ("https://example.org/7", "json")], unpacked.Items.Select(item => (item.Url!, item.Source.Format!)));
        Assert.All(unpacked.Items, item => Assert.Equal((Outcome.Parsed, Samples.Title), (item.Outcome, item.Title)));
        Assert.All(unpacked.Items, item => Assert.Null(item.Published));
        Assert.Equal([("emptyBody", 1), ("mediaType", 1), ("recordType", 2), ("status", 1)], unpacked.Document.Contents.Skipped.Select(skipped => (skipped.Kind, skipped.Count)));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("zlib")]
    public void Unpack_UndoesTheCodings(string coding)
    {
        var body = Encode(coding, Encoding.UTF8.GetBytes(Page));
        var header = $"{Html}\r\nContent-Encoding: {(coding == "zlib" ? "deflate" : coding)}";

        var plain = Unpacked.File("a.warc", Response("https://example.org/1", header, body));
        var chunked = Unpacked.File("a.warc", Response("https://example.org/1", header + "\r\nTransfer-Encoding: chunked", Chunked(body)));

        Assert.Equal([Samples.Title, Samples.Title], plain.Titles.Concat(chunked.Titles));
    }

    [Theory]
    [InlineData("Content-Encoding: gzip")]
    [InlineData("Content-Encoding: br")]
    [InlineData("Content-Encoding: deflate")]
    [InlineData("Transfer-Encoding: chunked")]
    public void Unpack_ReadsTheBody_WhenTheCrawlerUndidTheCodingAlready(string header) =>
        Assert.Equal([Samples.Title], Unpacked.File("a.warc", Response("https://example.org/1", Html + "\r\n" + header, Page)).Titles);

    [Fact]
    public void Unpack_ReadsTheBody_InItsOwnCharset_WhenTheHeaderStatesAWrongOne()
    {
        var page = Encoding.GetEncoding("x-mac-arabic").GetBytes("<meta charset=x-mac-arabic>" + Page);

        var item = Unpacked.File("a.warc", Response("https://example.org/1", "Content-Type: text/html; charset=iso-8859-1", page)).Items.Single();

        Assert.Equal(("x-mac-arabic", Samples.Title), (item.Source.Charset, item.Title));
    }

    [Fact]
    public void Unpack_ReadsTheBody_InTheCharsetOfTheHeader()
    {
        var item = Unpacked.File("a.warc", Response("https://example.org/1", "Content-Type: text/html; charset=windows-1256", CodePages.Windows1256.GetBytes(Page))).Items.Single();

        Assert.Equal(("windows-1256", Samples.Title), (item.Source.Charset, item.Title));
    }

    [Fact]
    public void Unpack_LosesOnlyTheAnswerThatIsBroken()
    {
        var broken = Response("https://example.org/1", Html + "\r\nContent-Encoding: gzip", ZipBuilder.Gzip(Page)[..^20]);

        var unpacked = Unpacked.File("a.warc", [.. broken, .. Response("https://example.org/2", Html, Page)]);

        Assert.Equal([Outcome.Malformed, Outcome.Parsed], unpacked.Items.Select(item => item.Outcome));
    }

    [Fact]
    public void Unpack_FindsTheNextRecord_WhenALengthIsWrong()
    {
        var body = Encoding.UTF8.GetBytes(Page);
        var wrong = Record("resource", "https://example.org/1", "text/html", body, body.Length - 20);

        var unpacked = Unpacked.File("a.warc", [.. wrong, .. Response("https://example.org/2", Html, Page)]);

        Assert.Equal(2, unpacked.Items.Count);
        Assert.NotNull(unpacked.Document.Contents!.Note);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Unpack_KeepsTheRecordsBeforeTheEnd_WhenTheFileIsCutOff(bool packed)
    {
        byte[][] records = [Response("https://example.org/1", Html, Page), Response("https://example.org/2", Html, Page)];
        var file = packed ? ZipBuilder.Gzip(records) : [.. records.SelectMany(record => record)];

        var unpacked = Unpacked.File("a.warc", file[..^100]);

        Assert.Equal([Outcome.Parsed, Outcome.Malformed], unpacked.Items.Select(item => item.Outcome));
    }

    [Fact]
    public void Unpack_ReadsAFeedInsideAWarc()
    {
        var feed = $"<rss><channel><title>شفق نيوز</title><item><title>{Samples.Title}</title><description>{Samples.First}</description></item></channel></rss>";

        var unpacked = Unpacked.File("a.warc", Response("https://example.org/feed", "Content-Type: application/rss+xml", feed));

        Assert.Equal([("articles/a.warc#0", Outcome.Unpacked), ("articles/a.warc#0#0", Outcome.Parsed)], unpacked.Items.Select(item => (item.Source.Path, item.Outcome)));
    }

    private static byte[] Encode(string coding, byte[] body)
    {
        using var buffer = new MemoryStream();
        using (Stream encoder = coding switch
        {
            "gzip" => new GZipStream(buffer, CompressionMode.Compress, leaveOpen: true),
            "br" => new BrotliStream(buffer, CompressionMode.Compress, leaveOpen: true),
            "zlib" => new ZLibStream(buffer, CompressionMode.Compress, leaveOpen: true),
            _ => new DeflateStream(buffer, CompressionMode.Compress, leaveOpen: true),
        }) encoder.Write(body);
        return buffer.ToArray();
    }
}
