using Marsad.Names;

namespace Marsad.Tests.Names;

public sealed class ProcliticsTests
{
    [Theory]
    [InlineData("وبغداد", "بغداد")]
    [InlineData("فبغداد", "بغداد")]
    [InlineData("ببغداد", "بغداد")]
    [InlineData("كبغداد", "بغداد")]
    [InlineData("لبغداد", "بغداد")]
    [InlineData("ولبغداد", "بغداد")]
    [InlineData("للعراق", "العراق")]
    [InlineData("وللعراق", "العراق")]
    [InlineData("للجنة", "اللجنة")]
    public void Read_OffersTheWordWithoutItsProclitics(string word, string expected) =>
        Assert.Contains(expected, Proclitics.Read(word).Select(reading => reading.Word));

    [Fact]
    public void Read_CutsNothingOffAFusedArticle() => Assert.Contains(Proclitics.Read("للعراق"), reading => reading is { Cut: 0, Word: "العراق" });

    [Fact]
    public void Read_OffersTheWholeWordFirst() => Assert.Equal("واسط", Proclitics.Read("واسط")[0].Word);
}
