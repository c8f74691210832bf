using Marsad.Names;
using Marsad.Text;

namespace Marsad.Tests.Names;

public sealed class UserKnowledgeTests
{
    private const string Header = "id\ttype\tkind\tcountry\tlatitude\tlongitude\ttier\tname_en\tname_ar\taliases_ar";

    [Fact]
    public void Rows_AddEntities()
    {
        var (entities, mentions, _) = Extract("وصل الوفد إلى شمسنار.", "my:1\tGPE\ttown\tIQ\t33.5\t42.5\t1\tShamsnar\tشمسنار\t");

        Assert.Equal("my:1", Assert.Single(mentions).Entity);
        Assert.Equal((33.5, "IQ"), (entities[0].Latitude, entities[0].Country));
    }

    [Fact]
    public void Rows_AddNamesToKnownEntities_AndCorrectThem()
    {
        var (entities, mentions, _) = Extract("عاد من دار السلام الكبرى.", "Q1530\t\t\t\t33.3\t44.4\t\tBaghdad the Great\t\tدار السلام الكبرى");

        Assert.Equal("Q1530", Assert.Single(mentions).Entity);
        Assert.Equal(("Baghdad the Great", 33.3), (entities[0].Name.En, entities[0].Latitude));
    }

    [Fact]
    public void Aliases_TakeNamesAway_BehindAMinus() => Assert.DoesNotContain(Extract("عاد من بغداد.", "Q1530\t\t\t\t\t\t\t\t\t-بغداد", "gn:98180\t\t\t\t\t\t\t\t\t-بغداد").Entities, entity => entity.Linked);

    [Fact]
    public void Aliases_TakeNamesAway_WithTheirClassWord() =>
        Assert.DoesNotContain(Extract("عاد من بغداد.", "Q1530\t\t\t\t\t\t\t\t\t-مدينة بغداد", "gn:98180\t\t\t\t\t\t\t\t\t-محافظة بغداد").Entities, entity => entity.Linked);

    [Fact]
    public void Names_CountOnce_WhenTheyAreGivenTwice() =>
        Assert.Equal(0.95, Assert.Single(Extract("عاد من شمسنار.", "my:1\tGPE\ttown\tIQ\t\t\t1\t\tشمسنار\tشمسنار|شَمسنار").Mentions).Score);

    [Fact]
    public void Engine_ChangesWithTheContent()
    {
        var engines = new[] { null, Read("my:1\tPER\t\t\t\t\t\t\tسندباد\t"), Read("my:2\tPER\t\t\t\t\t\t\tسندباد\t") }
            .Select(knowledge => new ArticleReader(new ReaderOptions { Knowledge = knowledge }).Engine).ToList();

        Assert.Equal(3, engines.Select(engine => engine.Knowledge).Distinct(StringComparer.Ordinal).Count());
        Assert.Single(engines.Select(engine => engine.Annotator).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("my.tsv:2: 3 columns", "a\tb\tc")]
    [InlineData("my.tsv:2: no id", "\tPER\t\t\t\t\t\t\tسندباد\t")]
    [InlineData("my.tsv:2: no such type: MAN", "x:1\tMAN\t\t\t\t\t\t\tسندباد\t")]
    [InlineData("my.tsv:2: no such kind of place: planet", "x:1\tGPE\tplanet\t\t\t\t\t\tسندباد\t")]
    [InlineData("my.tsv:2: tier is 1 to 4", "x:1\tPER\t\t\t\t\t9\t\tسندباد\t")]
    [InlineData("my.tsv:2: one coordinate", "x:1\tGPE\ttown\t\t33\t\t\t\tسندباد\t")]
    [InlineData("my.tsv:2: not in degrees", "x:1\tGPE\ttown\t\t99\t44\t\t\tسندباد\t")]
    [InlineData("my.tsv:2: country is no", "x:1\tGPE\ttown\tIRQ\t\t\t\t\tسندباد\t")]
    public void Read_FailsNamingFileLineAndReason(string reason, string row) =>
        Assert.StartsWith(reason, Assert.Throws<InvalidDataException>(() => Read(row)).Message, StringComparison.Ordinal);

    [Fact]
    public void With_FailsNamingTheRow_WhenANewEntityLacksItsType() =>
        Assert.StartsWith("my.tsv:2: my:1 is not known", Assert.Throws<InvalidDataException>(() => KnowledgeBase.With(Read("my:1\t\t\t\t\t\t\t\tسندباد\t"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("id\tname\n")]
    public void Read_FailsWithoutItsHeader(string text)
    {
        using var reader = new StringReader(text);

        Assert.Throws<InvalidDataException>(() => UserKnowledge.Read(reader, "my.tsv"));
    }

    private static UserKnowledge Read(params string[] rows)
    {
        using var reader = new StringReader(Header + "\n" + string.Join('\n', rows) + "\n");
        return UserKnowledge.Read(reader, "my.tsv");
    }

    private static NamesOfArticle Extract(string text, params string[] rows) =>
        new NameExtractor(KnowledgeBase.With(Read(rows))).Extract([new TokenizedText(text)]);
}
