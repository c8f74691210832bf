using Marsad.Document;
using Marsad.Search;
using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Tests.Rows;

public sealed class DigestRowTests
{
    private static readonly OrderKey Place = new("797396909190", ArticleId.FromName("a.txt"));

    [Fact]
    public void Create_KeepsTheEntities_ThoseMentionedMostFirst()
    {
        var article = TestArticle.Create("a.txt", "2026-03-01", "Q1", "Q2");
        var place = article.Entities[1] with { Mentions = 3, Latitude = 34.4, Longitude = 41.1, Country = "IQ" };

        var row = Create(article with { Entities = [article.Entities[0], place] })!;

        Assert.Equal(["Q2", "Q1"], row.ReadEntities().Select(entity => entity.Id));
        Assert.Equal(NamedEntity.Of(place), row.ReadEntities()[0]);
        Assert.Empty(row.ReadEvents());
    }

    [Fact]
    public void Create_KeepsWhatQueriesAreCheckedAgainst()
    {
        var article = TestArticle.Create("a.txt", "2026-03-01", "Q1") with { Blocks = [new(BlockKind.Title, "الهجوم"), new(BlockKind.Paragraph, "وبالهجوم على مطار بغداد")] };

        var text = Create(article)!.ReadText();

        Assert.Equal((5, 1, 0), (text.Count("هجوم"), text.Count("مطار", "بغداد"), text.Count("بغداد", "مطار")));
        Assert.Equal((5, 1, 0), (text.Length, text.Mentions("Q1"), text.Mentions("Q2")));
    }

    [Fact]
    public void Create_KeepsTheDaysThatAreSpokenOf()
    {
        var time = new TimeExpression { Block = 0, Start = 0, Length = 1, Text = "x", Type = TimeType.Date, Value = "2026-03", Calendar = DateCalendar.Gregorian, From = "2026-03-01T00:00:00", To = "2026-04-01T00:00:00" };
        var article = TestArticle.Create("a.txt", "2026-03-01") with { Times = [time, time, time with { From = null, To = null }, time with { To = "2046-04-01T00:00:00" }] };

        Assert.Equal([new MentionedDays(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31))], Create(article)!.ReadTimes());
    }

    [Fact]
    public void Create_GivesNothing_WithoutText() => Assert.Null(Create(TestArticle.Create("a.txt", "2026-03-01") with { Blocks = [] }));

    private static DigestRow? Create(ArticleDocument article) => DigestRow.Create("202603-00", Place, 1, article, SearchedArticle.WordsOf(article));
}
