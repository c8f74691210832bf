using FsCheck.Xunit;
using Marsad.Text;

namespace Marsad.Tests.Text;

public sealed class CliticAnalyzerTests
{
    [Theory]
    [InlineData("و+ب+ال+كتاب", "وبالكتاب")]
    [InlineData("ف+ل+ل+جيش", "فللجيش")]
    [InlineData("ل+ل+عراق", "للعراق")]
    [InlineData("و+س+يكتب+ها", "وسيكتبها")]
    [InlineData("ك+ال+قمر", "كالقمر")]
    [InlineData("كتاب+هم", "كتابهم")]
    [InlineData("ولد", "ولد")]
    [InlineData("وَ+بِ+ال+كِتَابِ", "وَبِالكِتَابِ")]
    [InlineData("كِتَابُ+هُمْ", "كِتَابُهُمْ")]
    [InlineData("وَ+سَ+يَكْتُبُ+هَا", "وَسَيَكْتُبُهَا")]
    [InlineData("لـ", "لـ")]
    [InlineData("و+لـ", "ولـ")]
    [InlineData("الـ", "الـ")]
    [InlineData("ل+ل+جنة", "للجنة")]
    [InlineData("ل+لجنة", "للجنة")]
    public void Analyze_HasTheReading(string reading, string word) =>
        Assert.Contains(reading, CliticAnalyzer.Analyze(word).Select(analysis => string.Join('+', analysis.Proclitics.Append(analysis.Stem).Append(analysis.Enclitic).Where(part => part.Length > 0))));

    [Theory]
    [InlineData("For, Article", "لجنة", "للجنة")]
    [InlineData("For", "لجنة", "للجنة")]
    [InlineData("And, For, Article", "لجنة", "وللجنة")]
    [InlineData("For, Article", "جيش", "للجيش")]
    [InlineData("For", "", "لـ")]
    [InlineData("And, Article", "", "والـ")]
    public void Analyze_NamesTheParticles(string particles, string stem, string word) =>
        Assert.Contains((particles, stem), CliticAnalyzer.Analyze(word).Select(analysis => (analysis.Particles.ToString(), analysis.Stem)));

    [Fact]
    public void Analyze_BeginsWithTheWordAsAWhole() => Assert.Equal("ولد", CliticAnalyzer.Analyze("ولد")[0].Stem);

    [Property(Replay = Seed.Fixed)]
    public bool Analyze_NeverChangesTheSurface(string? word) => CliticAnalyzer.Analyze(word ?? "").All(analysis => analysis.Surface == (word ?? ""));
}
