using Marsad.Document;

namespace Marsad.Tests.Parsing;

public sealed class TextDumpTests
{
    private const string Body = Samples.First + "\n\n" + Samples.Second + "\n\n" + Samples.Third;

    [Fact]
    public void I_can_read_title_date_author_and_paragraphs()
    {
        var document = Parsed.Text($"{Samples.Title}\nالأحد 8/مارس/2026 - 09:15 م\nطباعة\nسمير الجبوري\n{Body}");

        Assert.Equal(Outcome.Parsed, document.Outcome);
        Assert.Equal(Samples.Title, document.Title);
        Assert.Equal("2026-03-08T21:15", document.Published?.Value);
        Assert.Equal("الأحد 8/مارس/2026 - 09:15 م", document.Published?.Raw);
        Assert.Equal(["سمير الجبوري"], document.Bylines);
        Assert.Equal([Samples.First, Samples.Second, Samples.Third], document.Texts(BlockKind.Paragraph));
        Assert.Equal(["طباعة"], document.Removed);
    }

    [Fact]
    public void I_can_read_a_hijri_date()
    {
        var published = Parsed.Text($"{Samples.Title}\n10 رمضان 1447 20:30\n{Body}").Published;

        Assert.Equal(DateCalendar.Hijri, published?.Calendar);
        Assert.Equal("2026-02-27T20:30", published?.Value);
    }

    [Fact]
    public void I_find_section_label_and_logo_outside_the_blocks()
    {
        var document = Parsed.Text($"logo\nأخبار العراق\nعاجل\n\n{Samples.Title}\n\n{Body}");

        Assert.Equal(Samples.Title, document.Title);
        Assert.Equal("أخبار العراق", document.Section);
        Assert.Equal(4, document.Blocks.Count);
    }

    [Fact]
    public void I_find_related_titles_apart_and_the_subheading_kept()
    {
        var document = Parsed.Text($"{Samples.Title}\n\n{Samples.First}\n\nأخبار ذات صلة\n\nخندق على الحدود\n\nالداخلية تعلن إكمال الخندق الحدودي مع سوريا بطول 600 كيلومتر\n\nكاميرات وأبراج\n\n{Samples.Second}");

        Assert.Equal(["الداخلية تعلن إكمال الخندق الحدودي مع سوريا بطول 600 كيلومتر"], document.Related);
        Assert.Equal(["كاميرات وأبراج"], document.Texts(BlockKind.Subheading));
        Assert.Contains("خندق على الحدود", document.Removed);
        Assert.Equal([Samples.First, Samples.Second], document.Texts(BlockKind.Paragraph));
    }

    [Fact]
    public void I_find_the_related_title_of_a_line_that_names_itself()
    {
        var document = Parsed.Text($"{Samples.Title}\n{Samples.First}\nاقرأ أيضاً: العراق وسوريا يبحثان فتح معبر جديد\n{Samples.Second}");

        Assert.Equal(["العراق وسوريا يبحثان فتح معبر جديد"], document.Related);
    }

    [Fact]
    public void I_find_the_repeated_title_removed()
    {
        var document = Parsed.Text($"{Samples.Title}\n2026-03-08\n{Samples.Title}\n{Body}");

        Assert.Equal([Samples.Title], document.Removed);
        Assert.Single(document.Texts(BlockKind.Title));
    }

    [Theory]
    [InlineData("بغداد", "سمير الجبوري", "بغداد - سمير الجبوري:")]
    [InlineData("بيروت", "سمير الجبوري", "سمير الجبوري- بيروت")]
    [InlineData(null, "سمير الجبوري", "كتب: سمير الجبوري")]
    [InlineData(null, "سمير الجبوري", "بقلم سمير الجبوري")]
    public void I_can_read_the_line_of_the_author(string? place, string name, string line)
    {
        var document = Parsed.Text($"{Samples.Title}\n{line}\n{Body}");

        Assert.Equal(place, document.Dateline?.Text);
        Assert.Equal([name], document.Bylines);
        Assert.Equal(4, document.Blocks.Count);
    }

    [Theory]
    [InlineData("شفق نيوز", "بغداد", "شفق نيوز/ بغداد/ ")]
    [InlineData("شفق نيوز", "أربيل", "أربيل – شفق نيوز: ")]
    public void I_can_read_place_and_outlet_at_the_start_of_the_story(string outlet, string place, string lead)
    {
        var document = Parsed.Text($"{Samples.Title}\n{lead}{Body}");

        Assert.Equal(outlet, document.Outlet?.Name);
        Assert.Equal(place, document.Dateline?.Text);
        Assert.StartsWith(lead, document.Blocks[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void I_never_get_a_date_of_publication_from_the_story() =>
        Assert.Null(Parsed.Text($"{Samples.Title}\n{Samples.First}\nوكان المعبر قد أغلق في 15 أكتوبر/تشرين الأول 2021 بعد هجوم على نقطة تفتيش قريبة منه.\n© 2025 جميع الحقوق محفوظة").Published);

    [Fact]
    public void I_get_the_outlet_from_the_copyright_line()
    {
        var document = Parsed.Text($"{Samples.Title}\n{Body}\nتابعونا على\nجميع الحقوق محفوظة © 2025 شفق نيوز");

        Assert.Equal("out:shafaq-com", document.Outlet?.Id);
        Assert.Equal(2, document.Removed.Count);
    }

    [Fact]
    public void I_can_say_url_date_and_outlet_myself()
    {
        var hints = new SourceHints("https://shafaq.com/ar/1", "2026-02-01T10:00+03:00", "رووداو");

        var document = Parsed.Text($"{Samples.Title}\n2026-03-08\n{Body}", hints);

        Assert.Equal("2026-02-01T10:00", document.Published?.Value);
        Assert.Equal("+03:00", document.Published?.Zone);
        Assert.Equal("رووداو", document.Outlet?.Name);
        Assert.Equal(hints.Url, document.Url);
    }

    [Fact]
    public void I_can_read_the_date_in_the_address()
    {
        var published = Parsed.Text($"{Samples.Title}\n{Body}", new SourceHints("https://example.org/2026/03/08/a")).Published;

        Assert.Equal(("2026-03-08", DateEvidence.Path), (published?.Value, published?.Evidence));
    }

    [Fact]
    public void I_can_read_markdown()
    {
        var document = Parsed.File("a.md", System.Text.Encoding.UTF8.GetBytes($"---\ndate: 2026-03-08\n---\n# {Samples.Title}\n\n{Samples.First.Replace("سوريا", "[سوريا](https://example.org)", StringComparison.Ordinal)}\n\n## كاميرات **وأبراج**\n\n{Samples.Second}\n"));

        Assert.Equal("markdown", document.Source.Format);
        Assert.Equal("2026-03-08", document.Published?.Value);
        Assert.Equal([Samples.First, Samples.Second], document.Texts(BlockKind.Paragraph));
        Assert.Equal(["كاميرات وأبراج"], document.Texts(BlockKind.Subheading));
    }

    [Theory]
    [InlineData("وكالة الرافد للأنباء", "وكالة الرافد للأنباء", null)]
    [InlineData("صحيفة الميزان - الرياض", "صحيفة الميزان", "الرياض")]
    public void An_outlet_that_is_not_listed_is_known_by_its_first_word(string line, string outlet, string? place)
    {
        var document = Parsed.Text($"{Samples.Title}\n10 رمضان 1447\n{line}\n{Body}");

        Assert.Equal(new Outlet(outlet, null), document.Outlet);
        Assert.Equal(place, document.Dateline?.Text);
        Assert.Empty(document.Bylines);
    }

    [Theory]
    [InlineData("#الأنبار #العراق")]
    [InlineData("#حدود_العراق")]
    public void Rows_of_tags_are_no_title_and_no_paragraph(string tags)
    {
        var document = Parsed.Text($"{tags}\n{Samples.Title}\n{Body}\n{tags}");

        Assert.Equal(Samples.Title, document.Title);
        Assert.Equal([tags, tags], document.Removed);
    }

    [Theory]
    [InlineData("شارك على فيسبوك")]
    [InlineData("شارك عبر واتساب")]
    [InlineData("مشاركة على تويتر | تلغرام")]
    [InlineData("طباعة إرسال")]
    [InlineData("انشر على فيس بوك")]
    public void Lines_made_of_buttons_are_removed(string buttons)
    {
        var document = Parsed.Text($"{Samples.Title}\n{Body}\n{buttons}");

        Assert.Equal([buttons], document.Removed);
    }

    [Theory]
    [InlineData("شارك على فيسبوك صورا من الحدود")]
    [InlineData("#الأنبار تودع شهداءها")]
    public void Lines_that_say_more_than_buttons_stay(string line) => Assert.Contains(Parsed.Text($"{Samples.Title}\n{Samples.First}\n{line}\n{Samples.Second}").Blocks, block => block.Text == line);
}
