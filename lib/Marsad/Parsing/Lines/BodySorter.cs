namespace Marsad.Parsing.Lines;

/// <summary>Sorts the lines of the story: paragraphs, sub-headings, captions, and the signature at its foot.</summary>
internal sealed class BodySorter(OutletTable outlets)
{
    private const int LongestSubheading = 14;
    private const int MostInitials = 6;
    private readonly MetaLine _meta = new(outlets);

    public void Sort(List<Line> lines, ArticleFacts facts)
    {
        SortFoot(lines, facts);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (!line.IsOpen) continue;
            if (IsCaption(line)) line.Role = LineRole.Caption;
            else if (line.IsProse) line.Role = LineRole.Paragraph;
            else line.Role = IsSubheading(lines, i) ? LineRole.Subheading : LineRole.Paragraph;
        }
    }

    /// <summary>Whether a line credits a picture.</summary>
    public static bool IsCaption(Line line) => line.Words <= 30 && Phrases.Is("caption", line) && !line.EndsSentence;

    private static bool IsSubheading(List<Line> lines, int index)
    {
        var line = lines[index];
        if (line.IsPlain || line.Words > LongestSubheading || line.EndsOpen || line.EndsSentence || IsListItem(line.Text)) return false;
        var next = lines.FindIndex(index + 1, IsStory);
        var last = index == 0 ? -1 : lines.FindLastIndex(index - 1, IsStory);
        return next > 0 && lines[next].IsProse && (last < 0 || !lines[last].Text.EndsWith(':'));
    }

    private static bool IsStory(Line line) => (line.IsOpen && !IsCaption(line)) || line.Role == LineRole.Paragraph;

    private static bool IsListItem(string text) => text[0] is '-' or '(' or '\u2022' or '*' or '\u25CF' or '\u2013' || Text.ArabicLetters.DigitValue(text[0]) >= 0;

    // Below the last paragraph stand the author and the source.
    private void SortFoot(List<Line> lines, ArticleFacts facts)
    {
        var last = lines.FindLastIndex(line => line.IsProse);
        if (last < 0) return;
        var foot = lines.Skip(last + 1).Where(line => line.IsShort).ToList();
        foreach (var line in foot.Where(line => IsInitials(line.Text) || TakeSignature(line, IsCredit(line) ? new ArticleFacts() : facts))) line.Role = LineRole.Meta;
    }

    // "(A. B.)": editors sign with single letters.
    private static bool IsInitials(string text)
    {
        var letters = text.Count(char.IsLetter);
        return letters is > 1 and <= MostInitials && !text.Where((c, i) => char.IsLetter(c) && i > 0 && char.IsLetter(text[i - 1])).Any() && !text.Any(char.IsDigit);
    }

    // A name in brackets is the agency that a story was taken from, not the outlet that published it.
    private static bool IsCredit(Line line) => line.Text[0] == '(';

    private bool TakeSignature(Line line, ArticleFacts facts) =>
        _meta.TryRead(line.Text.Trim('(', ')', ' '), nearHead: false, facts)
        || (facts.Bylines.Count == 0 && PersonNames.Are(line.Text) && PersonNames.StartWithFirstName(line.Text) && _meta.TryRead(line.Text, nearHead: true, facts));
}
