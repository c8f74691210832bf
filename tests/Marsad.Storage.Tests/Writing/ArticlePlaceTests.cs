using Marsad.Document;
using Marsad.Storage.Writing;

namespace Marsad.Storage.Tests.Writing;

public sealed class ArticlePlaceTests
{
    private static readonly Entity Country = Place("Q796", 33, 43, 9, "العراق");
    private static readonly Entity Often = Place("x:often", 36, 44, 5, "بلدة");
    private static readonly Entity Once = Place("x:once", 34, 41, 1, "قرية");
    private static readonly Entity Unknown = Once with { Id = "x:unknown", Latitude = null, Longitude = null };

    [Fact]
    public void Of_IsThePlaceOfTheDateline() => Assert.Equal((34, 41), ArticlePlace.Of(Article("x:once", Country, Often, Once)));

    [Theory]
    [InlineData(null)]
    [InlineData("x:unknown")]
    public void Of_IsElseThePlaceThatIsMentionedMostAndNoCountry(string? dateline) => Assert.Equal((36, 44), ArticlePlace.Of(Article(dateline, Unknown, Country, Once, Often)));

    [Fact]
    public void Of_IsNull_WhenNoPlaceIsKnown() => Assert.Null(ArticlePlace.Of(Article(null, Unknown, Country)));

    private static Entity Place(string id, double latitude, double longitude, int mentions, string name) =>
        new() { Id = id, Type = EntityType.GeopoliticalEntity, Name = new EntityName(name, null), Mentions = mentions, Linked = true, Latitude = latitude, Longitude = longitude };

    private static ArticleDocument Article(string? dateline, params Entity[] entities) =>
        TestArticle.Create("a.txt", "2026-03-01") with { Dateline = dateline is null ? null : new Dateline("من هناك", dateline), Entities = entities };
}
