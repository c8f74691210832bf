namespace Marsad.Parsing.Lines;

/// <summary>Marks what pages print around a story: buttons, invitations to follow, copyright.</summary>
internal static class Furniture
{
    private const int LongestFurniture = 25;
    private const int LongestButton = 8;
    private const int FewestInRow = 3;

    public static void Mark(List<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Role is not (LineRole.Open or LineRole.Paragraph) || line.Words > LongestFurniture) continue;
            if (IsCopyright(line)) line.Role = LineRole.Removed;
            else if (IsButton(line) || Phrases.Is("notice", line) || !line.Text.Any(char.IsLetterOrDigit)) line.Role = LineRole.Removed;
        }

        MarkBelowCopyright(lines);
    }

    /// <summary>Marks what the foot of a page says of its terms: rules for comments, cookies, privacy.</summary>
    public static void MarkTerms(List<Line> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (!lines[i].IsProse) continue;
            if (!Phrases.Is("terms", lines[i])) return;
            lines[i].Role = LineRole.Removed;
        }
    }

    /// <summary>Whether a line claims a copyright.</summary>
    public static bool IsCopyright(Line line) => line.Words <= LongestFurniture && Phrases.Is("copyright", line);

    private static bool IsButton(Line line) => (Phrases.Is("drop", line) && !(line.EndsSentence && line.Words > LongestButton)) || IsRowOfButtons(line) || IsRowOfTags(line);

    // Pages set the names of networks to share on in one row.
    private static bool IsRowOfButtons(Line line)
    {
        if (line.EndsSentence) return false;
        if (Phrases.Make("drop", line)) return true;
        if (line.Words < FewestInRow) return false;
        var buttons = line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => Phrases.Is("drop", word));
        return buttons >= FewestInRow && buttons * 2 >= line.Words;
    }

    private static bool IsRowOfTags(Line line) => line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(word => word.Length > 1 && word[0] == '#');

    // Nothing of the story follows the copyright line at the foot of a page.
    private static void MarkBelowCopyright(List<Line> lines)
    {
        var foot = lines.FindLastIndex(line => line.Role == LineRole.Removed && IsCopyright(line));
        if (foot < 0 || foot < lines.Count / 2 || lines.FindIndex(foot, line => line.IsProse) >= 0) return;
        foreach (var line in lines.Skip(foot)) line.Role = LineRole.Removed;
    }
}
