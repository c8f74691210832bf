using Marsad.Storage.Rows;

namespace Marsad.Storage.Tests.Rows;

public sealed class DigestRowTests
{
    [Fact]
    public void Create_KeepsTheEntities_ThoseMentionedMostFirst()
    {
        var article = TestArticle.Create("a.txt", "2026-03-01", "Q1", "Q2");
        var place = article.Entities[1] with { Mentions = 3, Latitude = 34.4, Longitude = 41.1, Country = "IQ" };

        var row = DigestRow.Create("202603-00", 1, article with { Entities = [article.Entities[0], place] })!;

        Assert.Equal(["Q2", "Q1"], row.ReadEntities().Select(entity => entity.Id));
        Assert.Equal(NamedEntity.Of(place), row.ReadEntities()[0]);
        Assert.Empty(row.ReadEvents());
    }

    [Fact]
    public void Create_GivesNothing_WhenNothingIsNamed() => Assert.Null(DigestRow.Create("202603-00", 1, TestArticle.Create("a.txt", "2026-03-01")));
}
