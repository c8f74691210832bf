using Marsad.Document;
using Marsad.Names;
using Marsad.Text;

namespace Marsad.Tests.Names;

public sealed class NameExtractorTests
{
    [Fact]
    public void Extract_CountsEveryMentionOfAnEntity_NestedOnesIncluded()
    {
        var (entities, _, _) = Extract("زار الوفد العراق.", "غادر الوفد شمال العراق.");

        Assert.Equal(2, Assert.Single(entities, e => e.Id == "Q796").Mentions);
    }

    [Fact]
    public void Extract_GivesCoordinatesCountryAndIdentifiers()
    {
        var (entities, _, _) = Extract("عاد الهدوء إلى أربيل.");

        var erbil = Assert.Single(entities);
        Assert.True(erbil.Linked);
        Assert.Equal("IQ", erbil.Country);
        Assert.Equal("95446", erbil.Geonames);
        Assert.InRange(erbil.Latitude ?? 0, 36.0, 36.4);
    }

    [Fact]
    public void Extract_ReadsABareInstitutionAsThatOfTheCountryMostSpokenOf()
    {
        var (_, mentions, _) = Extract("اجتماع في العراق", "قالت وزارة الداخلية إن العراق آمن.");

        Assert.Equal("x:53563fe5fd", Assert.Single(mentions, m => m.Type == EntityType.Organisation).Entity);
    }

    [Fact]
    public void Extract_TakesAHamletOnlyBesideItsClassWord()
    {
        var (without, _, _) = Extract("وصل الرجل إلى ابو دفلة في العراق.");
        var (with, _, _) = Extract("وصل الرجل إلى قرية ابو دفلة في العراق.");

        Assert.DoesNotContain(without, entity => entity.Linked && entity.Name.Ar == "ابو دفلة");
        Assert.Contains(with, entity => entity.Linked && entity.Name.Ar == "ابو دفلة");
    }

    [Fact]
    public void Extract_TagsNoAdjectiveAsATownOfThatName()
    {
        var (_, mentions, _) = Extract("في ظل الوضع القائم في العراق.");

        Assert.Equal(["العراق"], mentions.Select(m => m.Text));
    }

    [Fact]
    public void Extract_ReadsABlockOfManyWordsWithoutAMark()
    {
        const int Times = 20_000;

        var (entities, _, _) = Extract(string.Concat(Enumerable.Repeat("قالت وزارة الداخلية العراقية في بغداد ", Times)));

        Assert.Equal(Times, Assert.Single(entities, e => e.Id == "Q1530").Mentions);
    }

    [Fact]
    public void Extract_KeepsTheClosingQuotationMarkThatOpenedInsideTheName()
    {
        var (_, mentions, _) = Extract("هاجم تنظيم «داعش» القرية.");

        Assert.Equal("تنظيم «داعش»", Assert.Single(mentions).Text);
    }

    [Fact]
    public void Extract_IgnoresVowelSignsAndTatweel()
    {
        var (_, mentions, _) = Extract("عاد من العِـراق.");

        Assert.Equal(("العِـراق", "Q796"), mentions.Select(m => (m.Text, m.Entity)).Single());
    }

    [Theory]
    [InlineData("")]
    [InlineData("و")]
    [InlineData("\u064B\u0640")]
    [InlineData("لل")]
    [InlineData("ﷲ ﻻ وﻻ ﻟﻠ")]
    [InlineData("«»\"\" - … 12 ٣")]
    public void Extract_FindsNothingInScraps(string text)
    {
        var (entities, mentions, _) = Extract(text);

        Assert.Empty(entities);
        Assert.Empty(mentions);
    }

    private static NamesOfArticle Extract(params string[] paragraphs) =>
        new NameExtractor(KnowledgeBase.Shared).Extract([.. paragraphs.Select(text => new TokenizedText(text))]);
}
