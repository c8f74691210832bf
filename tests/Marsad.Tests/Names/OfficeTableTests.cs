using Marsad.Names;

namespace Marsad.Tests.Names;

public sealed class OfficeTableTests
{
    [Theory]
    [InlineData("president", "SY", "2024-11-30", "Q44329")]
    [InlineData("president", "SY", "2025-03-01", "x:9684392e57")]
    [InlineData("president", "US", "2018-05-05", "x:0d5c3a13c1")]
    [InlineData("president", "US", "2022-05-05", "Q6279")]
    [InlineData("prime_minister", "IQ", "2019-01-01", "Q357116")]
    public void Holder_IsTheOneOfTheDay(string office, string country, string day, string id) => Assert.Equal(id, Holder(office, country, day)?.Id);

    [Theory]
    [InlineData("president", "SY", "2024-12-15")]
    [InlineData("president", "SY", "1950-01-01")]
    [InlineData("president", "XX", "2020-01-01")]
    [InlineData("harbourmaster", "IQ", "2020-01-01")]
    public void Holder_IsNull_WhenTheTableHasNone(string office, string country, string day) => Assert.Null(Holder(office, country, day));

    [Fact]
    public void Holders_AreKnownPeopleUnderTheirNames() =>
        Assert.All(OfficeTable.Holders, term => Assert.Contains(KnowledgeBase.Shared.Find(NameKey.Of(term.Name)), sense => sense.Entity.Id == term.Holder));

    private static KnownEntity? Holder(string office, string country, string day) =>
        OfficeTable.Holder(KnowledgeBase.Shared, office, country, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
}
