using System.Buffers;

namespace Marsad.Parsing.Lines;

/// <summary>Finds blocks of related articles: a head, and the titles and captions below it until the story goes on.</summary>
internal static class RelatedBlocks
{
    private const int LongestCaption = 12;
    private const int LongestSubheading = 10;
    private const int MostInside = 4;
    private static readonly SearchValues<char> Marks = SearchValues.Create(":|-\u2013.<>\u2026");

    /// <summary>Marks heads and captions as removed and titles as related.</summary>
    public static void Mark(List<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsOpen || Phrases.After("related", lines[i].Text) is not { } rest) continue;
            // A sentence may begin with the same words.
            if (rest.Length > 0 && (lines[i].EndsSentence || rest.Length + 1 >= lines[i].Text.Length || !IsMarked(lines[i].Text, rest))) continue;
            lines[i].Role = LineRole.Removed;
            if (rest.Length > 0) lines[i].Role = LineRole.Related;
            else MarkBelow(lines, i + 1);
        }
    }

    private static bool IsMarked(string line, string rest) => line.AsSpan(0, line.Length - rest.Length).ContainsAny(Marks);

    private static void MarkBelow(List<Line> lines, int start)
    {
        var end = start;
        while (end < lines.Count && lines[end].IsShort && Phrases.After("related", lines[end].Text) is null) end++;
        var goesOn = end < lines.Count && lines[end].IsProse;
        var run = lines.GetRange(start, end - start);
        if (goesOn && HasSubheading(run)) run.RemoveAt(run.Count - 1);
        // Between two paragraphs a block is small: what is left over belongs to the story.
        if (goesOn && run.Count > MostInside) run.RemoveRange(MostInside, run.Count - MostInside);

        var pairs = run.Count % 2 == 0 && Enumerable.Range(0, run.Count / 2).All(i => IsCaptionOf(run[2 * i], run[(2 * i) + 1]));
        for (var i = 0; i < run.Count; i++)
            run[i].Role = (pairs && i % 2 == 0) || run[i].Words < 3 ? LineRole.Removed : LineRole.Related;
    }

    // The last short line before a paragraph is a sub-heading when it is much like one and a title stands above it.
    private static bool HasSubheading(List<Line> run) =>
        run.Count switch
        {
            < 2 => false,
            2 => run[1].Words <= 6 && run[0].Words > run[1].Words + 1,
            _ => run[^1].Words <= LongestSubheading && run[^1].Words < run[^2].Words,
        };

    private static bool IsCaptionOf(Line caption, Line title) =>
        caption.Words <= LongestCaption && caption.Words + 2 <= title.Words && !caption.Text.Contains("..", StringComparison.Ordinal);
}
