using Marsad.Document;
using Marsad.Names;
using Marsad.Names.Unlisted;
using Marsad.Text;

namespace Marsad.Tests.Names.Unlisted;

public sealed class UnlistedNamesTests
{
    private const double Sure = 0.9;
    private const double Unsure = 0.4;

    [Fact]
    public void PersonAt_FindsTheNameAgain_WhereTheTaggerMissedIt()
    {
        var (names, texts) = Read((EntityType.Person, Sure, 1, 2, "قال شانت جنجنيان كلمته"), (null, 0, 0, 0, "ثم خرج شانت جنجنيان"));

        Assert.Equal("شانت جنجنيان", Text(names.PersonAt(texts[1], 2), texts[1]));
    }

    [Fact]
    public void PersonAt_JoinsTheLastNameToTheFullOne()
    {
        var (names, texts) = Read((EntityType.Person, Sure, 1, 2, "قال شانت جنجنيان كلمته"), (null, 0, 0, 0, "وأضاف جنجنيان أن الأمر انتهى"));

        Assert.Equal(names.PersonAt(texts[0], 1)!.Entity.Id, names.PersonAt(texts[1], 1)!.Entity.Id);
    }

    [Fact]
    public void PersonAt_TakesTheLastNameWithItsPatronymic()
    {
        var (names, texts) = Read((EntityType.Person, Sure, 1, 3, "قال محمدن ولد إشدو كلمته"), (null, 0, 0, 0, "ورفض ولد إشدو التهم"));

        Assert.Equal("ولد إشدو", Text(names.PersonAt(texts[1], 1), texts[1]));
    }

    [Theory]
    [InlineData(1, 3, "قال سامي معوض الحربي كلمته", "ثم خرج سامي الحربي")]
    [InlineData(1, 2, "قالت شيرين جنجنيان كلمتها", "ثم خرجت شيرين")]
    [InlineData(1, 2, "قالت شيرين بوش الابن كلمتها", "ثم خرجت بوش")]
    public void PersonAt_JoinsShorterFormsToTheFullName(int first, int last, string full, string again)
    {
        var (names, texts) = Read((EntityType.Person, Sure, first, last, full), (EntityType.Person, Sure, 2, again.Split(' ').Length - 1, again));

        Assert.Equal(names.PersonAt(texts[0], 1)!.Entity.Id, names.PersonAt(texts[1], 2)!.Entity.Id);
    }

    [Fact]
    public void PersonAt_ReadsAPrepositionAsNoGivenName()
    {
        var (names, texts) = Read((EntityType.Person, Sure, 1, 2, "قال علي جنجنيان كلمته"), (null, 0, 0, 0, "سلم على جنجنيان"));

        Assert.NotNull(names.PersonAt(texts[0], 1));
        Assert.Null(names.PersonAt(texts[1], 1));
    }

    [Fact]
    public void PersonAt_JoinsAGivenNameToNobody_WhereTwoHaveIt()
    {
        var (names, texts) = Read(
            (EntityType.Person, Sure, 1, 2, "قال مازن جنجنيان كلمته"), (EntityType.Person, Sure, 1, 2, "قال مازن زنتوف كلمته"), (EntityType.Person, Sure, 2, 2, "ثم خرج مازن"));

        Assert.DoesNotContain(names.PersonAt(texts[2], 2)!.Entity.Id, new[] { names.PersonAt(texts[0], 1)!.Entity.Id, names.PersonAt(texts[1], 1)!.Entity.Id });
    }

    [Theory]
    [InlineData(EntityType.Person, "وقال نشطاء كلمتهم")]
    [InlineData(EntityType.Organisation, "وقالت ميليشيا كلمتها")]
    [InlineData(EntityType.Organisation, "فريق نيابي والخطاب النيابي")]
    public void Names_AreNoCommonNouns(EntityType type, string text)
    {
        var (names, texts) = Read((type, Sure, 1, 1, text));
        var found = new NamesByWord(texts[0], []);

        names.AddTo(found, texts[0]);

        Assert.Empty(found.ToList());
        Assert.Null(names.PersonAt(texts[0], 1));
    }

    [Theory]
    [InlineData("جنجنيان", "وجنجنيان حاضر")]
    [InlineData("جنجنيان", "لجنجنيان رأي")]
    public void PersonAt_LeavesParticlesOutside(string expected, string text)
    {
        var (names, texts) = Read((EntityType.Person, Sure, 1, 2, "قال شانت جنجنيان كلمته"), (null, 0, 0, 0, text));

        Assert.Equal(expected, Text(names.PersonAt(texts[1], 0), texts[1]));
    }

    [Fact]
    public void PersonAt_CutsTitlesOffTheName()
    {
        var (names, texts) = Read((EntityType.Person, Sure, 1, 3, "قال النائب شانت جنجنيان كلمته"));

        Assert.Null(names.PersonAt(texts[0], 1));
        Assert.Equal("شانت جنجنيان", Text(names.PersonAt(texts[0], 2), texts[0]));
    }

    [Fact]
    public void PersonAt_NeedsMoreThanADoubtfulTag_UnlessATitleStandsBefore()
    {
        var (names, texts) = Read((EntityType.Person, Unsure, 1, 2, "رأيت شانت جنجنيان هناك"));
        var (titled, titledTexts) = Read((EntityType.Person, Unsure, 2, 3, "رأيت النائب شانت جنجنيان هناك"));

        Assert.Null(names.PersonAt(texts[0], 1));
        Assert.NotNull(titled.PersonAt(titledTexts[0], 2));
    }

    [Fact]
    public void PersonAt_LeavesAGivenNameAlone_WhereItWasNotTagged()
    {
        var (names, texts) = Read((EntityType.Person, Sure, 1, 2, "قال جنجنيان محمد كلمته"), (null, 0, 0, 0, "جاء محمد اليوم"));

        Assert.Null(names.PersonAt(texts[1], 1));
    }

    [Fact]
    public void AddTo_GivesANameTheTypeThatMostOfItsPlacesHave()
    {
        var (names, texts) = Read(
            (EntityType.Organisation, Sure, 1, 2, "اعلنت كتائب الزنتوف بيانها"),
            (EntityType.Organisation, Sure, 1, 2, "ردت كتائب الزنتوف بسرعة"),
            (EntityType.GeopoliticalEntity, Sure, 1, 2, "قرب كتائب الزنتوف موقع"));
        var found = new NamesByWord(texts[2], []);

        names.AddTo(found, texts[2]);

        Assert.Equal(EntityType.Organisation, Assert.Single(found.ToList()).Entity.Type);
    }

    [Fact]
    public void AddTo_LeavesNamesOfTheTablesAsTheyAre()
    {
        var (names, texts) = Read((EntityType.GeopoliticalEntity, Sure, 2, 2, "وصل إلى زنتوفة مساء"));
        var known = new FoundName(2, 2, texts[0].Words[2].Start, texts[0].Words[2].End, UnlinkedName.Of("زنتوفة", EntityType.Facility, "known", null));
        var found = new NamesByWord(texts[0], [known]);

        names.AddTo(found, texts[0]);

        Assert.Equal([known], found.ToList());
    }

    private static (UnlistedNames Names, IReadOnlyList<NameText> Texts) Read(params (EntityType? Type, double Confidence, int First, int Last, string Text)[] blocks)
    {
        var texts = blocks.Select(block => new NameText(new TokenizedText(block.Text))).ToList();
        var tagged = blocks.Select(block => block.Type is { } type ? [new TaggedName(block.First, block.Last, type, block.Confidence)] : new List<TaggedName>()).ToList();
        var names = new UnlistedNames(KnowledgeBase.Shared, texts, tagged);
        names.JoinShortForms(new Dictionary<string, KnownEntity>());
        return (names, texts);
    }

    private static string? Text(FoundName? name, NameText text) => name is null ? null : text.Text[name.Start..name.End];
}
