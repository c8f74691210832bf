using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Tests.Clauses;

public sealed class AdjectiveTableTests
{
    [Theory]
    [InlineData(true, "مسلحة")]
    [InlineData(true, "المجهولون")]
    [InlineData(true, "عراقية")]
    [InlineData(true, "الأميركيين")]
    [InlineData(false, "مدينة")]
    [InlineData(false, "جنود")]
    [InlineData(false, "قرى")]
    public void Is_TellsAdjectivesFromNouns(bool expected, string word) =>
        Assert.Equal(expected, AdjectiveTable.Is(NormalizationProfile.Lookup.Fold(word)));
}
