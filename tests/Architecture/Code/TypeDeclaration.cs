using System.Text.RegularExpressions;

namespace Architecture.Code;

/// <summary>A type declared at the outer level of a file, and how many lines its declaration takes.</summary>
internal sealed partial record TypeDeclaration(string Name, string Kind, bool IsPublic, int Lines)
{
    private const int MostLinesOfATinyType = 12;

    /// <summary>Whether it may share a file: a record or enum of a closed family that reads best at one glance.</summary>
    public bool IsTiny => Lines <= MostLinesOfATinyType && (Kind == "enum" || Kind.StartsWith("record", StringComparison.Ordinal));

    /// <summary>The types of a file; namespaces are file-scoped, so that outer declarations start their line.</summary>
    public static IReadOnlyList<TypeDeclaration> In(SourceFile file) =>
        [.. from line in file.Lines.Index()
            let declaration = Declaration().Match(line.Item)
            where declaration.Success
            select new TypeDeclaration(
                declaration.Groups["name"].Value,
                declaration.Groups["kind"].Value,
                declaration.Groups["access"].Value == "public",
                LinesFrom(file.Lines, line.Index))];

    private static int LinesFrom(IReadOnlyList<string> lines, int start)
    {
        var isBlock = false;
        for (var index = start; index < lines.Count; index++)
        {
            isBlock |= lines[index] == "{";
            var isShort = !isBlock && (lines[index].EndsWith(';') || lines[index].EndsWith("{ }", StringComparison.Ordinal));
            if (lines[index] == "}" || isShort) return index - start + 1;
        }

        return lines.Count - start;
    }

    // public sealed partial record Block(int Start); internal enum Kind
    [GeneratedRegex(
        @"^(?<access>public|internal|file) ((static|sealed|abstract|partial|readonly|ref|unsafe) )*" +
        @"(?<kind>class|struct|record struct|record class|record|enum|interface) (?<name>\w+)",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex Declaration();
}
