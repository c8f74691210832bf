using System.Text.Json;
using Marsad.Document;
using TestKit;

namespace Marsad.Tests.Parsing;

public sealed class GoldArticleTests
{
    public static TheoryData<string> Names => [.. Directory.Exists(Gold) ? Directory.GetFiles(Gold, "*.json").Select(file => Path.GetFileName(file)!) : []];

    private static string Gold => Path.Combine(Repository.Shared ?? "", "eval", "gold");

    [SharedTheory]
    [MemberData(nameof(Names))]
    public void Body_IsThatOfTheGold(string name)
    {
        var (gold, document) = Read(name);

        Assert.Equal(Lines(gold, "body"), document.Blocks.Where(block => block.Kind is BlockKind.Paragraph or BlockKind.Standfirst).Select(block => block.Text));
        Assert.Equal(Lines(gold, "subheading"), document.Texts(BlockKind.Subheading));
    }

    [SharedTheory]
    [MemberData(nameof(Names))]
    public void Facts_AreThoseOfTheGold(string name)
    {
        var (gold, document) = Read(name);
        var meta = gold.GetProperty("meta");

        Assert.Equal(meta.GetProperty("title").GetString(), document.Title);
        Assert.Equal(meta.GetProperty("published").GetString(), document.Published?.Value);
        Assert.Equal(meta.GetProperty("outlet").GetString(), document.Outlet?.Name);
        Assert.Equal(meta.GetProperty("byline").GetString(), document.Bylines.SingleOrDefault());
        Assert.Equal(meta.GetProperty("related").EnumerateArray().Select(title => title.GetString()), document.Related);
    }

    private static (JsonElement Gold, ArticleDocument Document) Read(string name)
    {
        var article = name[..^".json".Length];
        return (JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(Gold, name))),
            Parsed.File(article, File.ReadAllBytes(Path.Combine(Gold, "..", "articles", article))));
    }

    private static IEnumerable<string?> Lines(JsonElement gold, string label) =>
        gold.GetProperty("lines").EnumerateArray().Where(line => line.GetProperty("label").GetString() == label).Select(line => line.GetProperty("text").GetString());
}
