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

    [Theory]
    [InlineData("أحمد علي|محمد حسن", "أحمد علي ومحمد حسن")]
    [InlineData("أحمد علي|محمد حسن", "أحمد علي و محمد حسن")]
    [InlineData("أحمد علي حسن|محمد حسن علي", "أحمد علي حسن ومحمد حسن علي")]
    [InlineData("أحمد علي|محمد حسن|سلوى الراوي", "أحمد علي ومحمد حسن وسلوى الراوي")]
    [InlineData("أحمد علي|محمد حسن|سلوى الراوي", "أحمد علي، محمد حسن وسلوى الراوي")]
    [InlineData("سلوى الراوي|وليد حسن", "سلوى الراوي ووليد حسن")]
    [InlineData("سلوى الراوي|عبدالله حسن", "سلوى الراوي وعبدالله حسن")]
    [InlineData("سلوى الراوي|تيماء الدليمي", "سلوى الراوي وتيماء الدليمي")]
    [InlineData("أحمد|محمد", "أحمد ومحمد")]
    [InlineData("أحمد وهبي", "أحمد وهبي")]
    [InlineData("وليد حسن", "وليد حسن")]
    [InlineData("محمد وليد حسن", "محمد وليد حسن")]
    [InlineData("سلوى ورد الراوي", "سلوى ورد الراوي")]
    [InlineData("أحمد علي وهبة", "أحمد علي وهبة")]
    [InlineData("سلوى محمد وزان", "سلوى محمد وزان")]
    [InlineData("علي والي", "علي والي")]
    public void Authors_joined_by_and_are_several(string names, string author)
    {
        var (page, dump) = (Parsed.Html($"<meta name=author content=\"{author}\"><article><h1>{Samples.Title}</h1><p>{Samples.First}</p><p>{Samples.Second}</p></article>"), Parsed.Text($"{Samples.Title}\nكتب: {author}\n{Samples.First}\n{Samples.Second}"));

        Assert.Equal(names.Split('|'), page.Bylines);
        Assert.Equal(names.Split('|'), dump.Bylines);
    }

    [Theory]
    [InlineData("مركز الدراسات والبحوث")]
    [InlineData("قسم التحقيقات والبيانات الصحفية")]
    public void A_desk_named_by_two_tasks_is_one(string author) =>
        Assert.Equal([author], Parsed.Html($"<meta name=author content=\"{author}\"><article><h1>{Samples.Title}</h1><p>{Samples.First}</p><p>{Samples.Second}</p></article>").Bylines);

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
