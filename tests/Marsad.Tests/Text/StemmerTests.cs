using Marsad.Text;

namespace Marsad.Tests.Text;

public sealed class StemmerTests
{
    [Theory]
    [InlineData("وزير", "والوزير")]
    [InlineData("وزار", "الوزارات")]
    [InlineData("معلم", "معلمون")]
    [InlineData("ال", "ال")]
    public void Stem_CutsArticleAndEnding(string stem, string word) => Assert.Equal(stem, SearchAnalyzer.Stem(SearchAnalyzer.Normalize(word)));

    [Theory]
    [InlineData("وزير", "الوزير")]
    [InlineData("معلم", "المعلمون")]
    [InlineData("", "")]
    public void SnowballStem_FollowsTheRules(string stem, string word) => Assert.Equal(stem, SearchAnalyzer.SnowballStem(word));

    [Fact]
    public void Analyze_DropsTheCommonestWords() => Assert.Equal(["وزير", "قال"], SearchAnalyzer.Analyze("الوزير الذي قال").Order(StringComparer.Ordinal).Reverse());
}
