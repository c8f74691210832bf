using System.Text.RegularExpressions;

namespace Architecture.Code;

/// <summary>Stages of the reading library know those before them and none after.</summary>
public sealed partial class StageDirectionTests
{
    private const string Library = "lib/Marsad";

    private static readonly string[] Stages = ["Document", "Text", "Numbers", "Times", "Parsing", "Names", "Clauses", "Quantities", "Claims", "Events", "Stories", "Search"];

    [Fact]
    public void Folder_HasAPlaceInTheOrder()
    {
        var folders = SourceTree.Paths(Library, ".cs").Select(path => path.Split('/')).Where(parts => parts.Length > 3).Select(parts => parts[2]);

        Findings.AssertNone(folders.Distinct(StringComparer.Ordinal).Except(Stages));
    }

    [Theory]
    [MemberData(nameof(StagesWithLaterOnes))]
    public void Stage_MentionsNoLaterStage(string stage)
    {
        var later = Stages.SkipWhile(name => name != stage).Skip(1).ToDictionary(name => name, TypesIn, StringComparer.Ordinal);

        var mentions = SourceTree.Files($"{Library}/{stage}", ".cs").SelectMany(file => Mentions(file, later));

        Findings.AssertNone(mentions);
    }

    public static TheoryData<string> StagesWithLaterOnes() => [.. Stages[..^1]];

    private static HashSet<string> TypesIn(string stage) =>
        SourceTree.Paths($"{Library}/{stage}", ".cs").Select(path => Path.GetFileNameWithoutExtension(path)).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Mentions(SourceFile file, Dictionary<string, HashSet<string>> later) =>
        from line in file.Lines.Index()
        from mention in QualifiedName().Matches(Comment().Replace(line.Item, ""))
        let stage = mention.Groups["stage"].Value
        where later.ContainsKey(stage)
        // 'Times.Count' may be a property of a record; 'Times.Hijri' and 'Marsad.Times' are the stage.
        where mention.Groups["root"].Success || mention.Groups["part"].Captures.Any(part => later[stage].Contains(part.Value))
        select $"{file}:{line.Index + 1}: {mention.Value}";

    // Marsad.Names.KnowledgeBase, Names.KnowledgeBase
    [GeneratedRegex(@"(?<![\w.])(?<root>(global::)?Marsad\.)?(?<stage>[A-Z]\w*)(\.(?<part>\w+))*", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex QualifiedName();

    // x = 1; // a remark
    [GeneratedRegex("//.*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Comment();
}
