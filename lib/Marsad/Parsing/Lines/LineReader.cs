using System.Buffers;

namespace Marsad.Parsing.Lines;

/// <summary>Cuts a plain text into its lines, white space and empty lines aside.</summary>
internal static class LineReader
{
    private const char NoBreakSpace = '\u00A0';
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\uFEFF\u200B\u200E\u200F\u202A\u202B\u202C\u00AD");

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
    public static string Clean(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsEdge(text[start])) start++;
        while (end > start && IsEdge(text[end - 1])) end--;
        return text[start..end].Replace(NoBreakSpace, ' ');
    }

    private static bool IsEdge(char c) => char.IsWhiteSpace(c) || Invisible.Contains(c);
}
