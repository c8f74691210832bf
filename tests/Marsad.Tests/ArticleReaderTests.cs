using System.Text;
using Marsad.Document;
using TestKit;

namespace Marsad.Tests;

public sealed class ArticleReaderTests
{
    private static readonly ArticleReader Reader = new(new ReaderOptions());

    [Fact]
    public void Engine_NamesRulesAndDataByTheirHashes()
    {
        Assert.Matches("^0\\.1-[0-9a-f]{8}$", Reader.Engine.Parser);
        Assert.Matches("^0\\.1-[0-9a-f]{8}$", Reader.Engine.Annotator);
        Assert.Matches("^[0-9]{4}\\.[0-9]{2}-[0-9a-f]{8}$", Reader.Engine.Knowledge);
    }

    [Fact]
    public void I_can_read_a_plain_article()
    {
        var document = Annotate("a.txt", "افتتاح معبر القائم\n\nأعلنت الحكومة العراقية في 12 آذار 2026 افتتاح معبر القائم بين العراق وسوريا.\n");

        Assert.Equal(Outcome.Parsed, document.Outcome);
        Assert.Contains(document.Entities, e => e.Id == "Q796");
        Assert.Contains(document.Times, t => t is { Value: "2026-03-12", From: "2026-03-12T00:00:00", To: "2026-03-13T00:00:00" });
    }

    [Fact]
    public void Annotate_LeavesWhatIsNoArticleAsItIs()
    {
        var parsed = Reader.Parse(File("a.txt", "This text is in English only. Iraq and Syria are mentioned here."));

        Assert.Equal(Outcome.NotArabic, parsed.Outcome);
        Assert.Equal(parsed with { Engine = Reader.Engine }, Reader.Annotate(parsed));
    }

    [Fact]
    public void Annotate_GivesTheSameDocumentTwice()
    {
        var parsed = Reader.Parse(File("a.txt", "زيارة إلى بغداد\n\nوصل الرئيس السوري أحمد الشرع إلى بغداد، وقال الشرع إن العراق شريك.\n"));

        Assert.Equal(ToJson(Reader.Annotate(parsed)), ToJson(Reader.Annotate(parsed)));
    }

    [Fact]
    public void Parse_Refuses_WhenTheFileIsLargerThanAllowed() =>
        Assert.Equal(Outcome.TooLarge, new ArticleReader(new ReaderOptions { MaxBytes = 3 }).Parse(File("a.txt", "بغداد")).Outcome);

    [SharedFact]
    public void Annotate_PutsEverySpanInsideItsBlock_InTheGoldArticles()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Shared!, "eval", "articles"));

        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var name = Path.GetFileName(file);
            CheckSpans(Reader.Annotate(Reader.Parse(new SourceFile { Name = name, Content = System.IO.File.ReadAllBytes(file), ReceivedAt = DateTimeOffset.UnixEpoch })));
        }
    }

    private static void CheckSpans(ArticleDocument document)
    {
        Assert.NotEmpty(document.Mentions);
        foreach (var mention in document.Mentions)
        {
            Assert.Equal(mention.Text, document.Blocks[mention.Block].Text.Substring(mention.Start, mention.Length));
            Assert.Contains(document.Entities, entity => entity.Id == mention.Entity);
            if (mention.NestedIn is not { } index) continue;
            var outer = document.Mentions[index];
            Assert.True(outer.Block == mention.Block && outer.Start <= mention.Start && mention.Start + mention.Length <= outer.Start + outer.Length);
        }

        foreach (var time in document.Times) Assert.Equal(time.Text, document.Blocks[time.Block].Text.Substring(time.Start, time.Length));
        foreach (var entity in document.Entities) Assert.Equal(entity.Mentions, document.Mentions.Count(mention => mention.Entity == entity.Id));
    }

    private static ArticleDocument Annotate(string name, string text) => Reader.Annotate(Reader.Parse(File(name, text)));

    private static SourceFile File(string name, string text) => new() { Name = name, Content = Encoding.UTF8.GetBytes(text), ReceivedAt = DateTimeOffset.UnixEpoch };

    private static string ToJson(ArticleDocument document) => System.Text.Json.JsonSerializer.Serialize(document, ArticleJson.Compact);
}
