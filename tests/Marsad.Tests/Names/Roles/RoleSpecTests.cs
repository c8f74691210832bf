using System.Text.Json;
using Marsad.Document;
using Marsad.Names;
using Marsad.Text;
using TestKit;

namespace Marsad.Tests.Names.Roles;

public sealed class RoleSpecTests
{
    private const int Sentence = 0;
    private const int Roles = 1;

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        var path = Path.Combine(Repository.Root, "tests", "Marsad.Tests", "Names", "Roles", "roles.spec.tsv");
        foreach (var line in File.ReadLines(path).Where(line => !line.StartsWith('#')).Skip(1))
            cases.Add(line.Split('\t')[Sentence], line.Split('\t')[Roles]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Extract_FindsTheRolesOfTheSpec(string sentence, string expected)
    {
        var names = new NameExtractor(KnowledgeBase.Shared).Extract([new TokenizedText(sentence)]);

        Assert.Equal(expected, string.Join(" | ", names.Roles.Select(role => Show(role, names))));
        Assert.All(names.Roles, role => Assert.Equal(role.Text, sentence.Substring(role.Start, role.Length)));
    }

    [Fact]
    public void Extract_KeepsTheHolder_WhereTheRoleIsRepeatedWithoutTheName()
    {
        var names = new NameExtractor(KnowledgeBase.Shared).Extract([
            new TokenizedText("التقى الأمين العام للأمم المتحدة أنطونيو غوتيريش الوفد."),
            new TokenizedText("وقال الأمين العام للأمم المتحدة إن الوضع خطير.")]);

        Assert.Equal(2, names.Roles.Count);
        Assert.NotNull(names.Roles[0].Holder);
        Assert.Equal(names.Roles[0].Holder, names.Roles[1].Holder);
    }

    private static string Show(Role role, NamesOfArticle names)
    {
        var holder = names.Mentions.FirstOrDefault(mention => mention.Entity == role.Holder)?.Text;
        return JsonSerializer.Serialize(role.Kind, ArticleJson.Compact).Trim('"') + ":" + role.Text + (holder is null ? "" : "=" + holder);
    }
}
