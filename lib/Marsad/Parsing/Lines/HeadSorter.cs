namespace Marsad.Parsing.Lines;

/// <summary>Sorts the lines up to the first paragraph: section, title, date, author, caption.</summary>
internal sealed class HeadSorter(OutletTable outlets)
{
    private const int LongestTitle = 40;
    private const int LongestSection = 3;
    private const int LongestCaption = 12;
    private const int LookAhead = 6;
    private const int LongestDate = 8;
    private const int LongestAgo = 4;
    private readonly MetaLine _meta = new(outlets);

    /// <summary>Sorts the head of a text that has no marked title.</summary>
    public void SortWithTitle(List<Line> lines, ArticleFacts facts)
    {
        var title = FindTitle(lines, facts);
        if (title >= 0)
        {
            lines[title].Role = LineRole.Title;
            facts.FoundTitle(lines[title].Text);
        }

        SortBelowTitle(lines, title + 1, facts, isMarkedUp: false);
    }

    /// <summary>Sorts from <paramref name="start"/> to the first paragraph; the title is known, and captions too where the text <paramref name="isMarkedUp"/>.</summary>
    public void SortBelowTitle(List<Line> lines, int start, ArticleFacts facts, bool isMarkedUp)
    {
        var title = facts.Title is null ? null : Phrases.Key(facts.Title);
        var afterDate = false;
        for (var i = start; i < lines.Count; i++)
        {
            var line = lines[i];
            if (!line.IsOpen && line.Role != LineRole.Paragraph) continue;
            if (title is not null && line.IsKeyed(title))
            {
                line.Role = LineRole.Removed;
                continue;
            }

            var meta = TakeMeta(line, facts, afterDate || PrecedesDate(lines, i));
            if (!meta && line.IsProse && !IsSignature(lines, i)) break;
            if (!meta && line.IsProse) TakeSignatures(line, facts);
            afterDate = meta && facts.Published is not null;
            if (!meta && line.Role != LineRole.Meta && !TakeSection(line, facts)) line.Role = isMarkedUp && !BodySorter.IsCaption(line) ? LineRole.Standfirst : RoleAboveStory(lines, i);
        }
    }

    // A long line between title and date that ends no sentence names those who reported.
    private static bool IsSignature(List<Line> lines, int index) => lines[index].Words <= LongestTitle && !lines[index].EndsSentence && PrecedesDate(lines, index);

    private static void TakeSignatures(Line line, ArticleFacts facts)
    {
        MetaLine.TakeNames(line.Text, facts);
        line.Role = LineRole.Meta;
    }

    // The last short line before the story goes with its picture; others are a second title.
    private static LineRole RoleAboveStory(List<Line> lines, int index) =>
        lines[index].Words <= LongestCaption && !lines[index].EndsOpen && PrecedesProse(lines, index) ? LineRole.Caption : LineRole.Standfirst;

    private bool TakeMeta(Line line, ArticleFacts facts, bool afterDate)
    {
        // "Two days ago" says nothing without the day of reading.
        if (line.Words <= LongestAgo && Phrases.Is("ago", line))
        {
            line.Role = LineRole.Removed;
            return true;
        }

        if (_meta.TryRead(line.Text, nearHead: true, facts))
        {
            line.Role = LineRole.Meta;
            return true;
        }

        var name = line.Text.TrimEnd(':', ' ');
        if (line.IsProse || !PersonNames.Are(name) || !(afterDate || PersonNames.StartWithFirstName(name)) || facts.Bylines.Count > 0) return false;
        facts.FoundByline(name);
        line.Role = LineRole.Meta;
        return true;
    }

    private static bool TakeSection(Line line, ArticleFacts facts)
    {
        if (Breadcrumb(line.Text) is { } last) facts.FoundSection(last);
        else if (Phrases.Is("section", line)) facts.FoundSection(line.Text);
        else if (!Phrases.Is("label", line)) return false;
        line.Role = LineRole.Meta;
        return true;
    }

    private int FindTitle(List<Line> lines, ArticleFacts facts)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (!line.IsOpen) continue;
            if (TakeSection(line, facts)) continue;
            // A whole title is seldom a date line or a name alone, unless more stands below it.
            if (line.Words <= LookAhead && HasTitleBelow(lines, i) && TakeMeta(line, facts, afterDate: false)) continue;
            if (IsLooseSection(lines, i, facts)) continue;
            return line.Words <= LongestTitle ? i : -1;
        }

        return -1;
    }

    private static bool IsLooseSection(List<Line> lines, int index, ArticleFacts facts)
    {
        if (lines[index].Words >= LongestSection || !lines[index].Text.All(c => char.IsLetter(c) || c == ' ') || !HasTitleBelow(lines, index)) return false;
        facts.FoundSection(lines[index].Text);
        lines[index].Role = LineRole.Meta;
        return true;
    }

    // A line of four words or more that is no paragraph and has something below it.
    private static bool HasTitleBelow(List<Line> lines, int index)
    {
        for (var i = index + 1; i < lines.Count && i <= index + LookAhead; i++)
            if (lines[i].IsOpen && lines[i].Words > LongestSection)
                return !lines[i].EndsSentence && lines[i].Words <= LongestTitle;
        return false;
    }

    private static bool PrecedesDate(List<Line> lines, int index)
    {
        var next = lines.FindIndex(index + 1, line => line.IsOpen || line.Role == LineRole.Paragraph);
        return next > 0 && lines[next].Words <= LongestDate && PublicationDates.Read(lines[next].Text, Document.DateEvidence.Text) is not null;
    }

    private static bool PrecedesProse(List<Line> lines, int index)
    {
        var next = lines.FindIndex(index + 1, line => line.IsOpen || line.Role == LineRole.Paragraph);
        return next > 0 && lines[next].IsProse;
    }

    private static string? Breadcrumb(string text)
    {
        var parts = text.Split(['/', '>', '\u00BB', '\u203A', '|', '\\'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is > 1 and < 6 && Phrases.Is("breadcrumb", parts[0]) ? parts[^1] : null;
    }
}
