using System.Text.RegularExpressions;
using TestKit;

namespace Architecture.Documents;

/// <summary>A checkout works wherever it lies: no file names a place of the machine it was written on.</summary>
public sealed partial class PlaceTests
{
    [Fact]
    public void Files_NameNoAbsolutePath() => Findings.AssertNone(Lines(AbsolutePath()));

    [Fact]
    public void Files_NameNoRegistryHost() => Findings.AssertNone(Lines(RegistryHost()));

    private static IEnumerable<string> Lines(Regex unwanted) =>
        from path in SourceTree.All()
        let text = File.ReadAllText(Path.Combine(Repository.Root, path))
        where !text.Contains('\0', StringComparison.Ordinal)
        from line in text.Split('\n').Index()
        where unwanted.IsMatch(line.Item)
        select $"{path}:{line.Index + 1}: {unwanted.Match(line.Item).Value}";

    // A path below the root of a Unix machine or in a Windows profile; '/bin/sh' and '/usr/bin/env' are the same everywhere.
    [GeneratedRegex(@"(?<![\w.:/>)}-])/(home|root|work|tmp|mnt|opt|Users)/\w|\b[A-Z]:\\+Users\\", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex AbsolutePath();

    // A host of a package registry or of its mirror, or an address by number that is not this machine.
    [GeneratedRegex(
        @"://([^/\s""']*[@.])?(registry|artifactory|nexus|proxy|mirror|pypi|feeds)\.[^/\s""']|://api\.nuget\.|://(?!127\.|0\.0\.0\.0)\d+\.\d+\.\d+\.\d+",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex RegistryHost();
}
