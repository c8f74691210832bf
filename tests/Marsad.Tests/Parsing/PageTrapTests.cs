using Marsad.Document;

namespace Marsad.Tests.Parsing;

public sealed class PageTrapTests
{
    private const string Story = $"<p>{Samples.First}</p><p>{Samples.Second}</p><p>{Samples.Third}</p>";

    [Fact]
    public void A_form_around_the_whole_page_is_no_furniture()
    {
        var document = Read($"<form id=aspnetForm><div class=sidebar-layout><h1>{Samples.Title}</h1><div class=body>{Story}</div></div></form>");

        Assert.Equal([Samples.First, Samples.Second, Samples.Third], document.Texts(BlockKind.Paragraph));
    }

    [Fact]
    public void Comments_longer_than_the_story_are_left_out()
    {
        var comments = string.Concat(Enumerable.Range(1, 20).Select(i => $"<div class=comment><b>قارئ {i}</b><p>هذا تعليق طويل من قارئ يعلق على الخبر ويقول رأيه في ما حدث اليوم رقم {i}.</p></div>"));

        var document = Read($"<article><h1>{Samples.Title}</h1>{Story}</article><section id=comments>{comments}</section>");

        Assert.Equal([Samples.First, Samples.Second, Samples.Third], document.Texts(BlockKind.Paragraph));
        Assert.Contains("قارئ 7", document.Removed);
    }

    [Fact]
    public void Teasers_of_other_articles_are_no_paragraphs()
    {
        const string teaser = "<div class=card><h3><a href=/9>البرلمان العراقي يؤجل التصويت على القانون</a></h3><p>قال نواب إن الجلسة أجلت إلى الأسبوع المقبل بسبب الخلاف بين الكتل.</p></div>";

        var document = Read($"<main><h1>{Samples.Title}</h1><div>{Story}</div><div>{teaser}{teaser.Replace("/9", "/8", StringComparison.Ordinal)}</div></main>");

        Assert.Equal([Samples.First, Samples.Second, Samples.Third], document.Texts(BlockKind.Paragraph));
        Assert.Contains("البرلمان العراقي يؤجل التصويت على القانون", document.Related);
    }

    [Fact]
    public void Words_about_the_author_below_the_story_are_left_out()
    {
        const string about = "سمير الجبوري صحفي عراقي يكتب عن شؤون الحدود منذ عشر سنوات في عدد من الصحف.";

        var document = Read($"<div class=page><h1>{Samples.Title}</h1><div class=text>{Story}</div><div class=about-writer><h4>عن الكاتب</h4><p>{about}</p></div></div>");

        Assert.Equal([Samples.First, Samples.Second, Samples.Third], document.Texts(BlockKind.Paragraph));
        Assert.Contains(about, document.Removed);
    }

    [Fact]
    public void A_paragraph_printed_twice_is_read_once()
    {
        var document = Read($"<article><h1>{Samples.Title}</h1>{Story}<p>{Samples.First}</p></article>");

        Assert.Equal([Samples.First, Samples.Second, Samples.Third], document.Texts(BlockKind.Paragraph));
    }

    [Fact]
    public void Todays_date_at_the_top_and_dates_of_other_articles_are_not_taken()
    {
        var document = Read(
            $"<div class=top><span>الأربعاء 25 تشرين الثاني 2026</span></div><ul><li>أخبار<li>رياضة<li>صحة<li>فن<li>طقس</ul><article><h1>{Samples.Title}</h1>{Story}</article>"
            + "<div class=related><a href=/2>خبر آخر عن الحدود العراقية السورية</a><time datetime='2026-03-01'>1 آذار 2026</time></div>");

        Assert.Null(document.Published);
    }

    [Fact]
    public void Linked_data_of_another_article_does_not_come_before_the_pages_own()
    {
        const string other = """<script type="application/ld+json">{"@type":"NewsArticle","headline":"خبر آخر تماما","datePublished":"2026-01-01"}</script>""";
        const string own = $$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"{{Samples.Title}}","datePublished":"2026-03-08"}</script>""";

        var document = Read($"{other}{own}<article><h1>{Samples.Title}</h1>{Story}</article>");

        Assert.Equal("2026-03-08", document.Published?.Value);
    }

    [Theory]
    [InlineData(""" "headline":"\ud83d" """)]
    [InlineData(""" "author":{"name":"\ud83d","@id":"\ude00"} """)]
    [InlineData(""" "author":["\ud83d",{"@id":"1"}] """)]
    public void A_text_cut_inside_a_character_hides_no_other_fact(string property)
    {
        var document = Read($$"""<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-08",{{property}}}</script><article><h1>{{Samples.Title}}</h1>{{Story}}</article>""");

        Assert.Equal("2026-03-08", document.Published?.Value);
    }

    [Fact]
    public void Author_and_publisher_are_found_by_their_ids()
    {
        const string data = """
            <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2026-03-08","author":{"@id":"https://a.example/#p"},"publisher":{"@id":"https://a.example/#o"}},
            {"@type":"Person","@id":"https://a.example/#p","name":"سمير الجبوري"},{"@type":"Organization","@id":"https://a.example/#o","name":"صوت البادية"}]}</script>
            """;

        var document = Read($"{data}<article><h1>{Samples.Title}</h1>{Story}</article>");

        Assert.Equal(["سمير الجبوري"], document.Bylines);
        Assert.Equal(new Outlet("صوت البادية", null), document.Outlet);
    }

    [Fact]
    public void Rules_for_comments_at_the_foot_are_left_out()
    {
        var document = Read($"<div><h1>{Samples.Title}</h1>{Story}<p>يرجى مراجعة إرشادات الاستخدام قبل كتابة التعليق، ونحتفظ بحق حذف ما يخالفها من المشاركات.</p></div>");

        Assert.Equal([Samples.First, Samples.Second, Samples.Third], document.Texts(BlockKind.Paragraph));
    }

    [Theory]
    [InlineData("<h3>أحداث 11 سبتمبر 2001</h3>")]
    [InlineData("<figure><figcaption>صورة من مظاهرات 25 يناير 2011</figcaption></figure>")]
    [InlineData("<ul><li>مولده: 3 فبراير 1950</li></ul>")]
    [InlineData("<div class=related-posts><a href=/2>خبر قديم عن الحدود العراقية السورية</a><time datetime='2015-05-12'>12 مايو 2015</time></div>")]
    [InlineData("<ul><li><a href=/2>خبر قديم عن الحدود العراقية السورية</a> <span>12 مايو 2015</span></li></ul>")]
    public void Dates_of_events_and_of_other_articles_are_not_taken(string inside) =>
        Assert.Null(Read($"<article><h1>{Samples.Title}</h1><p>{Samples.First}</p>{inside}<p>{Samples.Second}</p><p>{Samples.Third}</p>{inside}</article>").Published);

    [Fact]
    public void Linked_data_of_another_article_alone_says_nothing_of_the_page()
    {
        const string other = """<script type="application/ld+json">{"@type":"NewsArticle","headline":"مباراة في كرة القدم","datePublished":"2015-01-01","author":{"name":"سامي حسن"},"articleSection":"رياضة"}</script>""";

        var document = Read($"{other}<article><h1>{Samples.Title}</h1>{Story}</article>");

        Assert.Null(document.Published);
        Assert.Null(document.Section);
        Assert.Empty(document.Bylines);
    }

    [Fact]
    public void Points_of_a_list_between_paragraphs_are_part_of_the_story()
    {
        var document = Read($"<article><h1>{Samples.Title}</h1><p>{Samples.First}</p><ul><li>كاميرات حرارية</li><li>أبراج مراقبة</li></ul><p>{Samples.Second}</p><p>{Samples.Third}</p></article>");

        Assert.Equal([Samples.First, "كاميرات حرارية", "أبراج مراقبة", Samples.Second, Samples.Third], document.Texts(BlockKind.Paragraph));
    }

    [Fact]
    public void The_next_article_below_is_not_part_of_the_story()
    {
        var next = $"<article><h2>البرلمان يناقش قانون الموازنة</h2><p>{Samples.Second.Replace("القيادة", "الوزارة", StringComparison.Ordinal)}</p><p>{Samples.Third.Replace("أشهر", "أعوام", StringComparison.Ordinal)}</p></article>";

        var document = Read($"<main><article><h1>{Samples.Title}</h1>{Story}</article>{next}</main>");

        Assert.Equal([Samples.First, Samples.Second, Samples.Third], document.Texts(BlockKind.Paragraph));
    }

    [Fact]
    public void A_story_that_stands_in_linked_data_alone_is_read()
    {
        const string data = $$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"{{Samples.Title}}","articleBody":"{{Samples.First}}\n{{Samples.Second}}"}</script>""";

        var document = Read($"{data}<div id=app></div>");

        Assert.Equal([Samples.First, Samples.Second], document.Texts(BlockKind.Paragraph));
    }

    [Fact]
    public void A_page_whose_tree_outgrows_its_markup_is_refused()
    {
        var bold = string.Concat(Enumerable.Range(1, 1_900).Select(i => $"<b a={i}>"));

        Assert.Equal(Outcome.Malformed, Read($"<p>{bold}</p>{string.Concat(Enumerable.Repeat("<p>x</p>", 2_000))}").Outcome);
    }

    private static ArticleDocument Read(string body) => Parsed.Html($"<!doctype html><html><head><title>{Samples.Title}</title></head><body>{body}</body></html>");

    [Fact]
    public void A_story_told_in_steps_keeps_its_short_ones()
    {
        const string step = "<div class=step><time>09:05</time><h3>تحديث من الحدود</h3><p>{0}</p></div>";
        string[] steps = ["أغلقت القوات الطريق الدولي أمام الشاحنات.", "وصلت تعزيزات إلى المعبر صباح اليوم.", Samples.First, "قال شهود إن الدخان يتصاعد من الموقع.", Samples.Second, "عاد الهدوء إلى المعبر قبل قليل."];

        var document = Parsed.Html($"<article><h1>{Samples.Title}</h1>{string.Concat(steps.Select(text => step.Replace("{0}", text, StringComparison.Ordinal)))}</article>");

        Assert.Equal(steps, document.Texts(BlockKind.Paragraph));
    }
}
