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
}
