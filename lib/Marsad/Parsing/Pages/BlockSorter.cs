using AngleSharp.Dom;
using Marsad.Parsing.Lines;

namespace Marsad.Parsing.Pages;

/// <summary>Gives the blocks of the story's element the roles that the markup says.</summary>
internal sealed class BlockSorter(PageBlocks page, PageGroups groups, bool[] furniture, string? title)
{
    private const int LeastTitleWords = 4;
    private const int ShortestGroup = 25;
    private const int OftenRepeated = 3;
    private const int ShortestSentence = 8;
    private const double LeastShare = 0.15;
    private readonly string? _title = title is null ? null : Phrases.Key(title);

    /// <summary>The page's lines: those of the story's region and of the head above it that no rule of the markup speaks of stay open.</summary>
    public List<Line> Sort(PageRegion story, int headline)
    {
        for (var i = 0; i < page.Blocks.Count; i++) page.Blocks[i].Line.Role = RoleOf(i);
        SortRegion([.. Enumerable.Range(story.Start, story.Length)], headline);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            if (story.Holds(i)) continue;
            if (headline < 0 || i <= headline || i > story.Start) Drop(page.Blocks[i]);
            else SortHead(page.Blocks[i]);
        }

        if (headline >= 0) page.Blocks[headline].Line.Role = LineRole.Title;
        return [.. page.Blocks.Select(block => block.Line)];
    }

    private static void Drop(PageBlock block)
    {
        if (block.Line.Role != LineRole.Related) block.Line.Role = LineRole.Removed;
    }

    // Between headline and story stand its standfirst, author and date.
    private static void SortHead(PageBlock block)
    {
        if (!block.Line.IsOpen) Drop(block);
        else if (block.IsProse && !PageDates.IsDateLine(block.Line.Text)) block.Line.Role = LineRole.Standfirst;
        else block.Line.IsApart = true;
    }

    private void SortRegion(List<int> blocks, int headline)
    {
        var least = LeastWords(blocks);
        var (first, last) = (blocks.FindIndex(i => IsStory(i, least)), blocks.FindLastIndex(i => IsStory(i, least)));
        for (var at = 0; at < blocks.Count; at++)
        {
            var line = page.Blocks[blocks[at]].Line;
            line.IsApart = !line.IsProse && !IsListedWithStory(blocks[at], least) && !(at > first && at < last && IsEntry(page.Blocks[blocks[at]]));
            if (line.Role is LineRole.Subheading && (at > last || !LeadsOn(blocks, at, least))) line.Role = LineRole.Removed;
        }

        if (last >= 0) DropTail(blocks, last);
        DropRepeated(blocks);
        if (first >= 0) DropTitles(blocks, first);
        if (headline >= 0) foreach (var index in blocks.Take(first).Where(index => index > headline && IsOpenProse(index) && !PageDates.IsDateLine(page.Blocks[index].Line.Text))) page.Blocks[index].Line.Role = LineRole.Standfirst;
    }

    private LineRole RoleOf(int index)
    {
        var block = page.Blocks[index];
        if (_title is not null && block.Line.IsKeyed(_title)) return LineRole.Removed;
        if (furniture[index] || (block.IsProse && groups.IsTeaser(index))) return LinkRole(block);
        if (block.Traits.HasFlag(PageBlockTraits.Caption)) return LineRole.Caption;
        if (block.Traits.HasFlag(PageBlockTraits.Heading) && Phrases.After("related", block.Line.Text) is null) return block.IsLink ? LinkRole(block) : LineRole.Subheading;
        return block.IsLink && !IsLinkedSentence(block) ? LinkRole(block) : LineRole.Open;
    }

    // A whole paragraph may be one link; titles end no sentence.
    private static bool IsLinkedSentence(PageBlock block) => block.Owner.LocalName == "p" && block.Line.EndsSentence && block.Line.Words >= ShortestSentence;

    // A title, or one behind "read also:"; a row of buttons has marks between few words.
    private static LineRole LinkRole(PageBlock block)
    {
        var words = block.Line.Text.Split(' ').Count(word => word.Any(char.IsLetter));
        var isTitle = block.IsLink || (block.IsLinked && Phrases.After("related", block.Line.Text) is { Length: > 0 });
        return isTitle && words >= LeastTitleWords ? LineRole.Related : LineRole.Removed;
    }

    // A group of paragraphs belongs to the story when it is not much smaller than the greatest one.
    private double LeastWords(List<int> blocks)
    {
        var most = blocks.Where(IsOpenProse).Select(groups.WordsAlike).DefaultIfEmpty(0).Max();
        return Math.Max(Math.Min(ShortestGroup, most), most * LeastShare);
    }

    private bool IsOpenProse(int index) => page.Blocks[index].Line.IsOpen && page.Blocks[index].IsProse;

    private bool IsStory(int index, double least) => IsOpenProse(index) && groups.WordsAlike(index) >= least;

    private bool IsListedWithStory(int index, double least) =>
        (page.Blocks[index].Line.Role == LineRole.Subheading ? groups.WordsAlike(index) : groups.WordsAround(index)) >= least;

    // Points of a list and cells of a table stand between the paragraphs of a story.
    private static bool IsEntry(PageBlock block) => block.Owner.LocalName is "li" or "td" or "th" or "dt" or "dd" && !block.IsLinked;

    // A heading stands above a paragraph of the story, other headings and captions aside.
    private bool LeadsOn(List<int> blocks, int at, double least)
    {
        for (var next = at + 1; next < blocks.Count; next++)
        {
            var line = page.Blocks[blocks[next]].Line;
            if (line.IsOpen) return line.IsProse || IsListedWithStory(blocks[next], least);
            if (line.Role == LineRole.Related) return false;
        }

        return false;
    }

    // Below the story, and parted from it, stand words about the author, comments, and terms of use.
    private void DropTail(List<int> blocks, int last)
    {
        var parted = false;
        var story = Container(page.Blocks[blocks[last]]);
        foreach (var block in blocks.Skip(last + 1).Select(i => page.Blocks[i]))
        {
            if (block.Line.IsProse && (parted || !GoesOn(story, Container(block)))) block.Line.Role = LineRole.Removed;
            parted |= !block.Line.IsProse;
        }
    }

    // A paragraph is printed twice for two widths of screen; a short line that comes again and again is a notice.
    private void DropRepeated(List<int> blocks)
    {
        foreach (var alike in blocks.Select(i => page.Blocks[i].Line).Where(line => line.Role is LineRole.Open or LineRole.Subheading).GroupBy(line => line.Text, StringComparer.Ordinal))
            foreach (var line in alike.Skip(alike.First().IsProse ? 1 : alike.Count() >= OftenRepeated ? 0 : alike.Count()))
                line.Role = LineRole.Removed;
    }

    // A story cut in pieces goes on in an element of the same name, or in the one around.
    private static bool GoesOn(IElement story, IElement next) =>
        (next.LocalName == story.LocalName && next.ClassName == story.ClassName) || next.Contains(story);

    private static IElement Container(PageBlock block) =>
        block.Owner is { LocalName: "p" or "li", ParentElement: { } parent } ? parent : block.Owner;

    // Above the first paragraph a heading of the first level is the title in other words.
    private void DropTitles(List<int> blocks, int first)
    {
        foreach (var block in blocks.Take(first).Select(i => page.Blocks[i]).Where(block => block.Owner.LocalName == "h1")) block.Line.Role = LineRole.Removed;
    }
}
