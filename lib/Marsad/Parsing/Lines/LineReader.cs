namespace Marsad.Parsing.Lines;

/// <summary>Cuts a plain text into its lines, white space and empty lines aside.</summary>
internal static class LineReader
{
    private const char NoBreakSpace = '\u00A0';
    private static readonly char[] Edges = [' ', '\t', '\uFEFF', '\u200B', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u00AD', '\u3000'];

    public static List<Line> Read(string text)
    {
        var lines = new List<Line>();
        foreach (var part in text.AsSpan().EnumerateLines())
        {
            var line = Clean(part.ToString());
            if (line.Length > 0) lines.Add(new Line(line));
        }

        return lines;
    }

    /// <summary>No-break spaces become spaces; white space and invisible marks at both ends go.</summary>
    public static string Clean(string text) => text.Replace(NoBreakSpace, ' ').Trim().Trim(Edges);
}
