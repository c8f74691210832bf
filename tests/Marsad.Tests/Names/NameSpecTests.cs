using System.Text.Json;
using Marsad.Document;
using Marsad.Names;
using Marsad.Text;
using TestKit;

namespace Marsad.Tests.Names;

public sealed class NameSpecTests
{
    private const int Sentence = 0;
    private const int Mentions = 1;

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        var path = Path.Combine(Repository.Root, "tests", "Marsad.Tests", "Names", "names.spec.tsv");
        foreach (var line in File.ReadLines(path).Where(line => !line.StartsWith('#')).Skip(1))
            cases.Add(line.Split('\t')[Sentence], line.Split('\t')[Mentions]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Extract_FindsTheMentionsOfTheSpec(string sentence, string expected)
    {
        var mentions = new NameExtractor(KnowledgeBase.Shared).Extract([new TokenizedText(sentence)]).Mentions;

        Assert.Equal(expected, string.Join(" | ", mentions.Select(Show)));
    }

    private static string Show(Mention mention)
    {
        var type = JsonSerializer.Serialize(mention.Type, ArticleJson.Compact).Trim('"');
        var id = mention.Entity.StartsWith("u:", StringComparison.Ordinal) ? "u" : mention.Entity;
        return $"{(mention.NestedIn is null ? "" : ">")}{type}:{mention.Text}:{id}";
    }
}
