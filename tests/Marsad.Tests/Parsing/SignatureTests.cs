using Marsad.Document;

namespace Marsad.Tests.Parsing;

public sealed class SignatureTests
{
    [Theory]
    [InlineData("سلوى الراوي", null, "عين اليوم", "سلوى الراوي – عين اليوم")]
    [InlineData(null, "ماجوتشي", "واس", "ماجوتشي: واس")]
    [InlineData("أحمد الراوي", null, "سبق", "أحمد الراوي&ndash; سبق:")]
    [InlineData("طاهر الراوي", "بغداد", null, "بغداد  طاهر الراوي")]
    [InlineData("مهند الراوي", "جدة", null, "Next Previous مهند الراوي – جدة")]
    [InlineData(null, "بغداد", "المنبر", "بغداد - المنبر")]
    public void A_line_below_the_title_says_who_reports_from_where(string? author, string? place, string? outlet, string line)
    {
        var document = Parsed.Text($"{Samples.Title}\n{line}\n{Samples.First}\n{Samples.Second}");

        Assert.Equal(author is null ? [] : [author], document.Bylines);
        Assert.Equal((place, outlet), (document.Dateline?.Text, document.Outlet?.Name));
    }

    [Fact]
    public void A_long_line_of_names_above_the_date_is_no_paragraph()
    {
        const string names = "أحمد الراوي – محمد السعيد  خالد المحمد – سمير الجبوري المراسلون في بغداد والموصل وأربيل                 تصوير – علي حسن -";

        var document = Parsed.Text($"{Samples.Title}\n{names}\n2026-03-10 09:05:00\n{Samples.First}\n{Samples.Second}");

        Assert.Equal("2026-03-10T09:05", document.Published?.Value);
        Assert.Equal([Samples.First, Samples.Second], document.Texts(BlockKind.Paragraph));
        Assert.Contains("أحمد الراوي", document.Bylines);
    }
}
