using Marsad.Document;
using Marsad.Names;
using Marsad.Names.Places;
using Marsad.Text;

namespace Marsad.Tests.Names.Places;

public sealed class PlaceLinkingTests
{
    [Fact]
    public void Extract_LetsTheOtherMentionsFollowTheOneWithItsParent()
    {
        var mentions = Extract("قصفت الطائرات بلدة سنجار جنوب شرق إدلب في سوريا.", "عاد الهدوء إلى سنجار مساء.");

        Assert.Equal(["gn:164094", "gn:164094"], mentions.Where(m => m.Text == "سنجار").Select(m => m.Entity));
    }

    [Fact]
    public void Extract_ReadsANameByTheParentOfItsOwnSentence()
    {
        var mentions = Extract("قصفت الطائرات بلدة سنجار جنوب شرق إدلب.", "نزح الأهالي من مدينة سنجار غرب الموصل في نينوى.");

        Assert.Equal(["gn:164094", "Q955690"], mentions.Where(m => m.Text == "سنجار").Select(m => m.Entity));
    }

    [Fact]
    public void Extract_FindsAPlaceInAnotherSpelling_WhereItsNeighbourSpeaksForIt() =>
        Assert.Equal("gn:92362", Entity("وقع حادث في ناحية هبهيب شمال بعقوبة.", "هبهيب"));

    [Theory]
    [InlineData("هاجم مسلحون قرية البوصخر في الأنبار.", "البوصخر", "GPE")]
    [InlineData("سقطت قذيفة على حي الوردزان في حلب.", "الوردزان", "LOC")]
    [InlineData("اجتمع شيوخ قبيلة الزغاوشة في النجف.", "الزغاوشة", "NORP")]
    public void Extract_KeepsANameThatNoTableKnows_BehindItsClassWord(string text, string name, string type)
    {
        var mention = Assert.Single(Extract(text), m => m.Text == name);

        Assert.StartsWith("u:", mention.Entity, StringComparison.Ordinal);
        Assert.Equal(type, System.Text.Json.JsonSerializer.Serialize(mention.Type, ArticleJson.Compact).Trim('"'));
    }

    [Fact]
    public void Extract_GivesAnUnknownNameTheSameIdEverywhere() =>
        Assert.Equal(Entity("هاجم مسلحون قرية البوصخر في الأنبار.", "البوصخر"), Entity("زار الوفد قرية البوصخر.", "البوصخر"));

    [Fact]
    public void Extract_GivesEveryMemberOfAListItsClass()
    {
        var mentions = Extract("تصالحت قبيلتا الزغاوشة والبراكيم في النجف.");

        Assert.Equal(["الزغاوشة", "البراكيم"], mentions.Where(m => m.Type == EntityType.Group).Select(m => m.Text));
    }

    [Fact]
    public void Extract_EndsAListWhereAClauseBegins()
    {
        var mentions = Extract("قصفت الطائرات قرية البوصخر والمسلحون ينسحبون.");

        Assert.DoesNotContain(mentions, m => m.Text == "المسلحون");
    }

    [Theory]
    [InlineData("من ناحية الكثرة لا شك في ذلك.")]
    [InlineData("ينظر إلى قضاء الوقت بوصفه ترفا.")]
    [InlineData("هذه قرية صغيرة هادئة.")]
    [InlineData("تقع قرية قريبة خلف التل.")]
    [InlineData("في ظل الوضع القائم.")]
    [InlineData("يشكو سكان أحياء المدينة من الضجيج.")]
    public void Extract_TakesNoWordForAPlace(string text) => Assert.Empty(Extract(text));

    [Fact]
    public void Between_MeasuresGreatCircles() =>
        Assert.InRange(PlaceDistance.Between(33.34, 44.39, 36.34, 43.13), 340, 365);

    [Fact]
    public void Classes_AreKnownAsWordsBeforeAName() =>
        Assert.All(DataFile.Read(typeof(PlaceClasses).Assembly, "Names/Data/place_classes.tsv", 3), row => Assert.Equal(NameKey.OfWord(row[2]), ContextWords.FindClass(new NameText(new TokenizedText(row[2])), 0)));

    private static string Entity(string text, string name) => Assert.Single(Extract(text), m => m.Text == name).Entity;

    private static IReadOnlyList<Mention> Extract(params string[] paragraphs) =>
        new NameExtractor(KnowledgeBase.Shared).Extract([.. paragraphs.Select(text => new TokenizedText(text))]).Mentions;
}
