using System.Text.Json;
using Marsad.Training.Assertions;
using TestKit;

namespace Marsad.Tests.Assertions;

/// <summary>Runs all sentences of the <c>.spec.json</c> files below this project; <c>floors.json</c> holds the least F1 of each layer and field.</summary>
/// <remarks>The format is told by <see cref="SpecSentence"/>; <c>marsad eval assertions tests/Marsad.Tests --errors</c> prints what is found and what is not.</remarks>
public sealed class AssertionSpecTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Marsad.Tests");
    private static readonly Lazy<AssertionReport> Report = new(() => new AssertionEvaluation(new ArticleReader(new ReaderOptions())).Run([Folder]));

    public static TheoryData<string, double> Floors()
    {
        var floors = new TheoryData<string, double>();
        foreach (var (layer, floor) in JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(Path.Combine(Folder, "Assertions", "floors.json")))!)
            floors.Add(layer, floor);
        return floors;
    }

    [Theory]
    [MemberData(nameof(Floors))]
    public void F1_StaysAboveItsFloor(string layer, double floor)
    {
        var score = Assert.Single(Report.Value.Total, row => row.Layer == layer).Score;

        Assert.InRange(score.F1, floor, 1);
    }

    [Fact]
    public void Phenomena_AreNamedOnce()
    {
        var names = Directory.EnumerateFiles(Folder, "*.spec.json", SearchOption.AllDirectories)
            .Select(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("phenomenon").GetString()!).ToList();

        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
    }
}
