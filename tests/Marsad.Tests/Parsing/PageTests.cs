using Marsad.Document;

namespace Marsad.Tests.Parsing;

public sealed class PageTests
{
    private const string Head = $"<meta charset=utf-8><title>{Samples.Title} | شفق نيوز</title><link rel=canonical href='https://shafaq.com/ar/1'>";

    private const string Page = $"""
        <!doctype html><html><head>{Head}</head><body><nav><a href=/>الرئيسية</a> أخبار</nav>
        <article><h1>{Samples.Title}</h1><figure><img src=a.jpg><figcaption>مخفر حدودي غرب الأنبار</figcaption></figure>
        <p>{Samples.First}</p><h2>كاميرات وأبراج</h2><p>{Samples.Second}</p><div class="share-box">شارك على فيسبوك</div><p>{Samples.Third}</p>
        <div class="related-news"><a href=/2>العراق وسوريا يبحثان فتح معبر جديد</a></div></article>
        <footer>© 2026 جميع الحقوق محفوظة</footer></body></html>
        """;

    [Fact]
    public void I_can_read_the_blocks_of_a_page()
    {
        var document = Parsed.Html(Page);

        Assert.Equal(
            [BlockKind.Title, BlockKind.Caption, BlockKind.Paragraph, BlockKind.Subheading, BlockKind.Paragraph, BlockKind.Paragraph],
            document.Blocks.Select(block => block.Kind));
        Assert.Equal([Samples.First, Samples.Second, Samples.Third], document.Texts(BlockKind.Paragraph));
    }

    [Theory]
    [InlineData("<p style=\"direction:rtl\">")]
    [InlineData("<!-- saved -->\n<!-- twice --><p>")]
    [InlineData("<!-- > --><p dir=rtl>")]
    public void I_can_read_a_page_that_begins_with_a_comment_or_a_styled_paragraph(string start)
    {
        var document = Parsed.File("a.txt", System.Text.Encoding.UTF8.GetBytes($"{start}{Samples.First}</p><p>{Samples.Second}</p>"));

        Assert.Equal("html", document.Source.Format);
        Assert.DoesNotContain(document.Blocks, block => block.Text.Contains('<', StringComparison.Ordinal));
    }

    [Fact]
    public void I_find_related_articles_and_buttons_apart()
    {
        var document = Parsed.Html(Page);

        Assert.Equal(["العراق وسوريا يبحثان فتح معبر جديد"], document.Related);
        Assert.Contains("شارك على فيسبوك", document.Removed);
    }

    [Fact]
    public void I_get_title_and_outlet_without_the_suffix()
    {
        var document = Parsed.Html(Page);

        Assert.Equal(Samples.Title, document.Title);
        Assert.Equal(new Outlet("شفق نيوز", "out:shafaq-com"), document.Outlet);
        Assert.Equal("https://shafaq.com/ar/1", document.Url);
    }

    [Fact]
    public void I_get_facts_from_linked_data()
    {
        const string data = """
            <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2026-03-08T21:15:00+03:00","articleSection":["أمن"],
            "author":{"@type":"Person","name":"سمير الجبوري"},"publisher":{"@type":"Organization","name":"شفق نيوز"}}]}</script>
            """;

        var document = Parsed.Html(Page.Replace("</head>", data + "</head>", StringComparison.Ordinal));

        Assert.Equal(("2026-03-08T21:15", "+03:00", DateEvidence.Jsonld), (document.Published?.Value, document.Published?.Zone, document.Published?.Evidence));
        Assert.Equal("أمن", document.Section);
        Assert.Equal(["سمير الجبوري"], document.Bylines);
    }

    [Theory]
    [InlineData(DateEvidence.Meta, "<meta property='article:published_time' content='2026-03-08T21:15'>")]
    [InlineData(DateEvidence.Meta, "<time datetime='2026-03-08T21:15'>أمس</time>")]
    [InlineData(DateEvidence.Text, "<span class='post-date'>8 آذار 2026 - 09:15 م</span>")]
    public void I_get_the_date_from_where_it_stands(DateEvidence evidence, string markup)
    {
        var published = Parsed.Html(Page.Replace("<article>", markup + "<article>", StringComparison.Ordinal)).Published;

        Assert.Equal(("2026-03-08T21:15", evidence), (published?.Value, published?.Evidence));
    }

    [Fact]
    public void I_get_white_space_runs_as_one_space_and_breaks_as_line_feeds()
    {
        var document = Parsed.Html($"<html><body><h1>{Samples.Title}</h1><p> {Samples.First}<br>\n  وفي&nbsp;بغداد   أيضا كلام. </p></body></html>");

        Assert.Equal([Samples.First + "\nوفي بغداد أيضا كلام."], document.Texts(BlockKind.Paragraph));
    }

    [Fact]
    public void I_get_paragraphs_of_a_page_that_only_breaks_lines()
    {
        var document = Parsed.Html($"<html><body><h1>{Samples.Title}</h1><div id=text>{Samples.First}<br><br>{Samples.Second}</div></body></html>");

        Assert.Equal([Samples.First, Samples.Second], document.Texts(BlockKind.Paragraph));
    }
}
