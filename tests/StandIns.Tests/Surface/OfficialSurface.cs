namespace StandIns.Tests.Surface;

/// <summary>The lists of official signatures: a type's line, then its members' lines, indented.</summary>
internal static class OfficialSurface
{
    internal static IReadOnlyDictionary<string, SurfaceType> Read(string folder) => Directory
        .EnumerateFiles(folder, "*.txt")
        .SelectMany(file => Types(File.ReadAllLines(file)))
        .GroupBy(type => type.Name, StringComparer.Ordinal)
        .ToDictionary(types => types.Key, types => types.Aggregate(Join), StringComparer.Ordinal);

    // Two packages may each have a class of the same name for their extension methods.
    private static SurfaceType Join(SurfaceType left, SurfaceType right) => left with
    {
        Bases = left.Bases.Union(right.Bases).ToHashSet(StringComparer.Ordinal),
        Members = left.Members.Union(right.Members).ToHashSet(StringComparer.Ordinal),
    };

    private static IEnumerable<SurfaceType> Types(string[] lines)
    {
        var starts = Enumerable.Range(0, lines.Length).Where(i => lines[i].Length > 0 && lines[i][0] != ' ').Append(lines.Length).ToList();
        return starts.Zip(starts.Skip(1), (start, end) => Read(lines[start], lines[(start + 1)..end]));
    }

    private static SurfaceType Read(string line, string[] members)
    {
        var (declaration, bases) = DeclarationText.Cut(line, " : ");
        var (kind, name) = DeclarationText.Cut(declaration, " ");
        return new SurfaceType(
            name,
            kind,
            DeclarationText.Split(bases, ',').Select(DeclarationText.Type).ToHashSet(StringComparer.Ordinal),
            members.Select(member => Member(kind, member.Trim())).OfType<string>().ToHashSet(StringComparer.Ordinal));
    }

    // Null for what is no member: attributes, and implementations that only an interface shows.
    private static string? Member(string kind, string line)
    {
        if (line.Length == 0 || line[0] == '[')
            return null;
        if (kind == "enum")
            return line.TrimEnd(',');

        var text = line.TrimEnd(';', ' ');
        var shown = text.StartsWith("public ", StringComparison.Ordinal) || text.StartsWith("protected ", StringComparison.Ordinal);
        if (!shown && kind != "interface")
            return null;

        return DeclarationText.Member(shown ? text : $"public {text}");
    }
}
