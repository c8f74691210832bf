using Marsad.Document;
using Marsad.Names;
using Marsad.Names.Tagging;
using Marsad.Names.Unlisted;
using Marsad.Text;

namespace Marsad.Tests.Names.Unlisted;

public sealed class NameEdgesTests
{
    private const double Sure = 0.9;

    [Theory]
    [InlineData(3, 3, 2, 3, "شكك المستشار يعرب الحسون اليوم")]
    [InlineData(3, 3, 3, 3, "هنأ صالح يعرب الحسون اليوم")]
    public void Mend_BeginsAPersonWithTheGivenName_OnlyBehindATitle(int first, int last, int begins, int ends, string text) =>
        Assert.Equal([(begins, ends)], Mend(text, (EntityType.Person, first, last)).Select(Words));

    [Fact]
    public void Mend_FindsATitledPersonThatNobodySaw() => Assert.Equal([(2, 3)], Mend("قال الباحث علي الزبيدي كلمته").Select(Words));

    [Theory]
    [InlineData("وشدد الكاتب على الشرقي من البلاد")]
    [InlineData("قال الباحث علي إن الأمر انتهى")]
    public void Mend_FindsNobody_WhereNoNameFollowsTheTitle(string text) => Assert.Empty(Mend(text));

    [Fact]
    public void Mend_PartsTwoJoinedPersons() =>
        Assert.Equal([(1, 1), (2, 3)], Mend("أخرجه أندرسون وتيرانس ماليك", (EntityType.Person, 1, 3)).Select(Words));

    [Fact]
    public void Mend_KeepsAGivenNameWithWaw() =>
        Assert.Equal([(1, 3)], Mend("قال كاظم وحيد العنزي", (EntityType.Person, 1, 3)).Select(Words));

    [Theory]
    [InlineData(EntityType.Person, "قالت المترجمة الإسبانية فكتوريا خريش")]
    [InlineData(EntityType.GeopoliticalEntity, "قالت الصحف الإسبانية فكتوريا خريش")]
    public void Mend_TellsAPersonByHerCalling(EntityType type, string text) =>
        Assert.Equal(type, Assert.Single(Mend(text, (EntityType.GeopoliticalEntity, 3, 4))).Type);

    [Theory]
    [InlineData(1, "مدينة جيلان بينار جنوبا")]
    [InlineData(2, "مدينة جيلان وبينار جنوبا")]
    [InlineData(2, "مدينة روسيا باليمن جنوبا")]
    public void Mend_JoinsTheHalvesOfAPlace(int names, string text) =>
        Assert.Equal(names, Mend(text, (EntityType.GeopoliticalEntity, 1, 1), (EntityType.GeopoliticalEntity, 2, 2)).Count);

    private static List<TaggedName> Mend(string text, params (EntityType Type, int First, int Last)[] tagged) =>
        new NameEdges(NameTagger.Shared, KnowledgeBase.Shared).Mend(new NameText(new TokenizedText(text)), [.. tagged.Select(name => new TaggedName(name.First, name.Last, name.Type, Sure))]);

    private static (int First, int Last) Words(TaggedName name) => (name.First, name.Last);
}
