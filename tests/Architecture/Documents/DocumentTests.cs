using System.Text.RegularExpressions;
using TestKit;

namespace Architecture.Documents;

public sealed partial class DocumentTests
{
    private const int MostLines = 120;

    [Theory]
    [InlineData("README.md")]
    [InlineData("ARCHITECTURE.md")]
    [InlineData("CONTRIBUTING.md")]
    public void Document_IsThereAndShort(string path) => Assert.InRange(SourceFile.Read(path).Lines.Count, 1, MostLines);

    [Fact]
    public void Links_LeadToFiles()
    {
        var broken =
            from file in SourceTree.Files("", ".md")
            from link in RelativeLink().Matches(file.Text)
            let target = Path.Combine(Repository.Root, Path.GetDirectoryName(file.Path) ?? "", link.Groups["path"].Value)
            where !Path.Exists(target)
            select $"{file}: {link.Groups["path"].Value}";

        Findings.AssertNone(broken);
    }

    // [tables](lib/Marsad.Storage/TABLES.md#keys)
    [GeneratedRegex(@"\]\((?<path>[\w./-]+)(#[\w-]*)?\)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex RelativeLink();
}
