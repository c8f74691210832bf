using System.Text.Json;
using Marsad.Document;
using TestKit;

namespace EndToEnd.Cli;

public sealed class AnnotateTests : IDisposable
{
    private static readonly string Samples = Path.Combine(Repository.Root, "tests", "samples");

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string?> Dates => new()
    {
        { "01-levantine-month.txt", "2026-03-10T09:05" },
        { "02-hijri-date.txt", "2026-02-02" },
        { "03-byline-related.txt", "2026-02-18T14:30" },
        { "04-egyptian-month.txt", "2026-03-05T18:40" },
        { "05-json-ld.html", "2026-01-27T11:20" },
        { "06-meta-and-junk.html", "2026-02-05T17:45" },
        { "07-windows-1256.html", "2026-02-22" },
        { "08-markdown.md", "2026-03-03" },
        { "09-undated.txt", null },
        { "10-maghrebi-month.txt", "2026-02-13" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Dates))]
    public async Task I_can_annotate_a_sample(string name, string? published)
    {
        var run = await CliRun.OfAsync("annotate", Path.Combine(Samples, name), "--out", _folder.FullPath);

        Assert.Equal(0, run.Code);
        var article = Read(name);
        Assert.Equal(published, article.Published?.Value);
        Assert.Equal(ArticleId.FromName(name), article.Id);
        Assert.NotEmpty(article.Entities);
    }

    [Fact]
    public async Task The_old_page_is_read_in_its_own_charset()
    {
        await CliRun.OfAsync("annotate", Path.Combine(Samples, "07-windows-1256.html"), "--out", _folder.FullPath);

        var article = Read("07-windows-1256.html");

        Assert.Equal("windows-1256", article.Source.Charset);
        Assert.Equal("ليبيا وتونس تمددان العمل باتفاق معبر رأس جدير", article.Title);
    }

    [Fact]
    public async Task Related_titles_stay_out_of_the_text()
    {
        await CliRun.OfAsync("annotate", Path.Combine(Samples, "03-byline-related.txt"), "--out", _folder.FullPath);

        var article = Read("03-byline-related.txt");

        Assert.Contains("اجتماع أردني لبناني يبحث حركة الترانزيت", article.Related);
        Assert.DoesNotContain(article.Blocks, block => block.Text.Contains("الترانزيت", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_broken_file_fails_the_run_and_its_document_says_why()
    {
        var run = await CliRun.OfAsync("annotate", Samples, "--out", _folder.FullPath, "--json");

        Assert.Equal(1, run.Code);
        var items = run.Json.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(Directory.GetFiles(Samples).Length - 1, items.Count); // all but the README
        var broken = Assert.Single(items, item => item.GetProperty("outcome").GetString() != "parsed");
        Assert.Equal("11-broken.html", broken.GetProperty("name").GetString());
        Assert.NotEmpty(Read("11-broken.html").Reason!.Ar);
    }

    [Fact]
    public async Task Folders_are_walked_and_mirrored()
    {
        var source = _folder.Write("in/2026/03/a.txt", "بغداد\nقال متحدث باسم الشرطة في بغداد إن الطريق مفتوح.");
        _folder.Write("in/.hidden/b.txt", "text");
        _folder.Write("in/README.md", "text");

        var run = await CliRun.OfAsync("annotate", Path.Combine(_folder.FullPath, "in"), "--out", Path.Combine(_folder.FullPath, "out"), "--json");

        Assert.Equal(0, run.Code);
        Assert.Equal("2026/03/" + Path.GetFileName(source), Assert.Single(run.Json.GetProperty("items").EnumerateArray()).GetProperty("name").GetString());
        Assert.Equal(ArticleId.FromName("2026/03/a.txt"), Read(Path.Combine("out", "2026", "03", "a.txt")).Id);
    }

    [Fact]
    public async Task A_container_gives_a_document_for_itself_and_for_each_item()
    {
        _folder.Write("in/b.zip", TestNews.Zip(("a.txt", TestNews.Article("الأول", "1/2/2026", "بغداد")), ("c.pdf", "%PDF-1.7")));

        var run = await CliRun.OfAsync("annotate", Path.Combine(_folder.FullPath, "in"), "--out", _folder.FullPath, "--json");

        Assert.Equal(1, run.Code);
        Assert.Equal(["b.zip#0 parsed", "b.zip#1 unsupported", "b.zip unpacked"], run.Json.GetProperty("items").EnumerateArray().Select(item => $"{item.GetProperty("name")} {item.GetProperty("outcome")}"));
        Assert.Equal(2, Read("b.zip").Contents!.Items);
        var item = Read("b.zip#0");
        Assert.Equal((ArticleId.FromName("b.zip#0"), "articles/b.zip", 0, "الأول"), (item.Id, item.Source.Parent, item.Source.Position, item.Title));
    }

    [Fact]
    public async Task Two_files_of_one_name_are_refused()
    {
        var (first, second) = (_folder.Write("x/a.txt", "نص"), _folder.Write("y/a.txt", "نص"));

        var run = await CliRun.OfAsync("annotate", first, second, "--out", _folder.FullPath);

        Assert.Equal(1, run.Code);
        Assert.Contains(second, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_does_not_exist_is_said()
    {
        var run = await CliRun.OfAsync("annotate", "nowhere.txt", "--out", _folder.FullPath);

        Assert.Equal(1, run.Code);
        Assert.Contains("'nowhere.txt'", run.Error, StringComparison.Ordinal);
    }

    private ArticleDocument Read(string name) =>
        JsonSerializer.Deserialize<ArticleDocument>(File.ReadAllText(Path.Combine(_folder.FullPath, name + ".json")), ArticleJson.Indented)!;
}
