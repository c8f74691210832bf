using Marsad.Document;

namespace Marsad.Tests.Parsing;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData("2026-03-10T09:05", "نشر في 10 آذار 2026 - 09:05 ص | آخر تحديث 11 آذار 2026 - 10:00 ص")]
    [InlineData("2026-03-10T09:05", "آخر تحديث: 11 آذار 2026 - 10:00 ص | نشر: 10 آذار 2026 - 09:05 ص")]
    [InlineData("2026-03-11", "آخر تحديث: 11 آذار 2026")]
    [InlineData("2026-03-11", "الأربعاء 11 آذار 2026، آخر تحديث")]
    public void The_first_publication_comes_before_the_update(string value, string line)
    {
        var document = Parsed.Text($"{Samples.Title}\n{line}\n{Samples.First}\n{Samples.Second}");

        Assert.Equal(value, document.Published?.Value);
        Assert.DoesNotContain(document.Blocks, block => block.Text == line);
    }

    [Theory]
    [InlineData("2013-08-03", DatePrecision.Day, "https://a.example/2013/middle_east/8/3/border/index.html")]
    [InlineData("2020-06-03", DatePrecision.Day, "https://a.example/news/reports/2020-06-03-1.3874341")]
    [InlineData("2020-06-03", DatePrecision.Day, "https://a.example/20200603.html")]
    [InlineData("2020-11", DatePrecision.Month, "https://a.example/2020/11/2338761/")]
    public void An_address_tells_the_date(string value, DatePrecision precision, string url)
    {
        var published = Parsed.Text($"{Samples.Title}\n{Samples.First}", new SourceHints { Url = url }).Published;

        Assert.Equal((value, precision, DateEvidence.Path), (published?.Value, published?.Precision, published?.Evidence));
    }

    [Theory]
    [InlineData("https://a.example/article/2020/")]
    [InlineData("https://a.example/2020/13/40/")]
    [InlineData("https://a.example/node/99999999/")]
    public void A_number_in_an_address_is_no_date(string url) =>
        Assert.Null(Parsed.Text($"{Samples.Title}\n{Samples.First}", new SourceHints { Url = url }).Published);

    [Theory]
    [InlineData("1970-01-01T00:00:00Z")]
    [InlineData("1969-12-31T16:00:00-08:00")]
    [InlineData("1970-01-01 03:00")]
    [InlineData("Thu, 01 Jan 1970 00:00:00 +0000")]
    [InlineData("1900-01-01")]
    [InlineData("1899-12-30T00:00:00")]
    [InlineData("1601-01-01T00:00:00")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("0000-00-00 00:00:00")]
    [InlineData("-0001-11-30T00:00:00+00:00")]
    [InlineData("01/01/0001")]
    [InlineData("01/01/1970")]
    [InlineData("0")]
    [InlineData("1 يناير 1970")]
    public void A_placeholder_is_no_date(string stated)
    {
        var page = Parsed.Html($"<meta property=article:published_time content=\"{stated}\"><article><h1>{Samples.Title}</h1><p>{Samples.First}</p><p>{Samples.Second}</p></article>");
        var dump = Parsed.Text($"{Samples.Title}\n{stated}\n{Samples.First}\n{Samples.Second}");
        var json = Parsed.File("a.json", System.Text.Encoding.UTF8.GetBytes($$"""{"title":"{{Samples.Title}}","published":"{{stated}}","updated":"2026-03-11","content":"{{Samples.First}}"}"""));

        Assert.Null(page.Published);
        Assert.Null(dump.Published);
        Assert.Equal("2026-03-11", json.Published?.Value);
    }

    [Theory]
    [InlineData("1970-01-02")]
    [InlineData("1969-07-21")]
    [InlineData("1875-12-27")]
    public void An_old_date_is_one(string stated) =>
        Assert.Equal(stated, Parsed.Html($"<meta property=article:published_time content=\"{stated}\"><article><h1>{Samples.Title}</h1><p>{Samples.First}</p><p>{Samples.Second}</p></article>").Published?.Value);
}
