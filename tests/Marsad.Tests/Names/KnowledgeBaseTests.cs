using Marsad.Document;
using Marsad.Names;

namespace Marsad.Tests.Names;

public sealed class KnowledgeBaseTests
{
    [Theory]
    [InlineData("العراق", "Q796")]
    [InlineData("سوريا", "Q858")]
    [InlineData("بغداد", "Q1530")]
    [InlineData("دمشق", "Q3766")]
    [InlineData("واشنطن", "Q61")]
    [InlineData("معبر باب الهوى", "Q1528463")]
    [InlineData("مجلس الأمن", "Q37470")]
    public void Find_KnowsTheNamesOfTheRegion(string name, string id) =>
        Assert.Contains(KnowledgeBase.Shared.Find(NameKey.Of(name)), sense => sense.Entity.Id == id);

    [Fact]
    public void Find_LooksThroughSpellings() => Assert.Equal(NameKey.Of("عبد الله أوجلان"), NameKey.Of("عبدالله اوجلان"));

    [Fact]
    public void Of_GivesTheWordsOfTheTokenizer()
    {
        const string name = "اللواء 13 (لواء الطفوف)، 2أ";
        var words = Marsad.Text.Tokenizer.Tokenize(name).Select(token => token.In(name)).Where(word => NameKey.IsWord(word[0])).Select(NameKey.OfWord);

        Assert.Equal(string.Join(' ', words), NameKey.Of(name));
    }

    [Fact]
    public void Find_CarriesNoIdOfASanctionsList()
    {
        var ids = KnowledgeBase.Shared.Entities.Select(entity => entity.Id);

        Assert.DoesNotContain(ids, id => id.StartsWith("un:", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_GivesEveryWikidataIdToOneEntityOfOneType()
    {
        var twice = KnowledgeBase.Shared.Entities.Where(e => e.Wikidata is not null).GroupBy(e => e.Wikidata).Where(group => group.Count() > 1);

        Assert.Empty(twice.Select(group => group.Key));
    }

    [Fact]
    public void TypeOf_SortsPlacesAsTheContractSays()
    {
        Assert.Equal(EntityType.GeopoliticalEntity, PlaceKinds.TypeOf("admin1"));
        Assert.Equal(EntityType.Location, PlaceKinds.TypeOf("river"));
        Assert.Equal(EntityType.Facility, PlaceKinds.TypeOf("crossing"));
    }

    [Fact]
    public void Outlets_HaveOneNameEach_AndTheirAliasesAsSpellings()
    {
        Assert.DoesNotContain(KnowledgeBase.Shared.Entities, entity => entity.NameAr.Contains('|', StringComparison.Ordinal));
        Assert.Contains(KnowledgeBase.Shared.Find(NameKey.Of("الجزيرة نت")), sense => sense.Entity.Kind == "outlet");
    }
}
