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
    public void Analyze_HasTheReading(string reading, string word) =>
        Assert.Contains(reading, CliticAnalyzer.Analyze(word).Select(analysis => string.Join('+', analysis.Proclitics.Append(analysis.Stem).Append(analysis.Enclitic).Where(part => part.Length > 0))));

    [Fact]
    public void Analyze_BeginsWithTheWordAsAWhole() => Assert.Equal("ولد", CliticAnalyzer.Analyze("ولد")[0].Stem);

    [Property]
    public bool Analyze_NeverChangesTheSurface(string? word) => CliticAnalyzer.Analyze(word ?? "").All(analysis => analysis.Surface == (word ?? ""));
}
