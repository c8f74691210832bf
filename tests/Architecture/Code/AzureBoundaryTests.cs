using System.Text.RegularExpressions;
using System.Xml.Linq;
using TestKit;

namespace Architecture.Code;

/// <summary>What knows Azure, and who may know whom.</summary>
public sealed partial class AzureBoundaryTests
{
    private static readonly string[] KnowAzure = ["lib/Marsad.Storage/", "lib/StandIns/", "functions/", "tests/"];

    [Fact]
    public void AzureTypes_StayInStorageFunctionsAndStandIns()
    {
        var mentions = SourceTree.Files("", ".cs")
            .Where(file => !KnowAzure.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal)))
            .SelectMany(file => file.Lines.Where(line => AzureName().IsMatch(line)).Select(line => $"{file}: {line.Trim()}"));

        Findings.AssertNone(mentions);
    }

    [Theory]
    [InlineData("lib/Marsad/Marsad.csproj")]
    [InlineData("lib/Marsad.Cli/Marsad.Cli.csproj")]
    [InlineData("lib/Marsad.Training/Marsad.Training.csproj")]
    public void Project_KnowsNoAzure(string project) =>
        Assert.DoesNotContain(References(project), name => AzureName().IsMatch(name) || name is "Marsad.Storage" or "Marsad.Functions");

    [Fact]
    public void ReadingLibrary_ReferencesNoProject() =>
        Assert.Empty(Load("lib/Marsad/Marsad.csproj").Descendants("ProjectReference"));

    [Fact]
    public void Trainers_KnowTheReadingLibraryAlone_AndAreKnownByTheCommand()
    {
        Assert.Equal(["Marsad"], References("lib/Marsad.Training/Marsad.Training.csproj").Where(name => name.StartsWith("Marsad", StringComparison.Ordinal) && !name.EndsWith("Tests", StringComparison.Ordinal)));
        var users = SourceTree.Paths("", ".csproj").Where(project => References(project).Contains("Marsad.Training", StringComparer.Ordinal));

        Assert.All(users, project => Assert.True(project.StartsWith("tests/", StringComparison.Ordinal) || project == "lib/Marsad.Cli/Marsad.Cli.csproj", project));
    }

    [Fact]
    public void Functions_AreReferencedByTestsOnly()
    {
        var users = SourceTree.Paths("", ".csproj").Where(project => References(project).Contains("Marsad.Functions", StringComparer.Ordinal));

        Assert.All(users, project => Assert.StartsWith("tests/", project, StringComparison.Ordinal));
    }

    private static IEnumerable<string> References(string project) =>
        from element in Load(project).Descendants()
        where element.Name.LocalName is "PackageReference" or "ProjectReference"
        let include = element.Attribute("Include")?.Value ?? ""
        select element.Name.LocalName == "ProjectReference" ? Path.GetFileNameWithoutExtension(include.Replace('\\', '/')) : include;

    private static XDocument Load(string project) => XDocument.Load(Path.Combine(Repository.Root, project));

    // using Azure.Data.Tables; Microsoft.Azure.Functions.Worker.FunctionContext
    [GeneratedRegex(
        @"(?<![\w./""])(Microsoft\.)?Azure\.(Core|Data|Functions|Identity|Messaging|Storage)\b|\busing Azure;",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex AzureName();
}
