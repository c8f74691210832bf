using Marsad.Parsing.Lines;

namespace Marsad.Parsing.Pages;

/// <summary>Gives the blocks of the story's element the roles that the markup says.</summary>
internal sealed class BlockSorter(PageBlocks page, PageGroups groups, bool[] furniture, string? title)
{
    private const int LeastTitleWords = 4;
    private const int ShortestGroup = 25;
    private const double LeastShare = 0.15;
    private readonly string? _title = title is null ? null : Phrases.Key(title);

    /// <summary>The region's lines; those that no rule of the markup speaks of stay open.</summary>
    public List<Line> Sort(PageRegion story)
    {
        var blocks = Enumerable.Range(story.Start, story.Length).ToList();
        foreach (var i in blocks) page.Blocks[i].Line.Role = RoleOf(i);

        var least = LeastWords(blocks);
        var (first, last) = (blocks.FindIndex(i => IsStory(i, least)), blocks.FindLastIndex(i => IsStory(i, least)));
        for (var at = 0; at < blocks.Count; at++)
        {
            var line = page.Blocks[blocks[at]].Line;
            line.IsApart = !line.IsProse && !IsListedWithStory(blocks[at], least);
            if (line.Role is LineRole.Subheading && (at > last || !LeadsOn(blocks, at, least))) line.Role = LineRole.Removed;
        }

        DropTail(blocks, last);
        if (first >= 0) DropTitles(blocks, first);
        return [.. blocks.Select(i => page.Blocks[i].Line)];
    }

    private LineRole RoleOf(int index)
    {
        var block = page.Blocks[index];
        if (_title is not null && Phrases.Key(block.Line.Text) == _title) return LineRole.Removed;
        if (furniture[index] || (block.IsProse && groups.IsTeaser(index))) return LinkRole(block);
        if (block.Traits.HasFlag(PageBlockTraits.Caption)) return LineRole.Caption;
        if (block.Traits.HasFlag(PageBlockTraits.Heading) && Phrases.After("related", block.Line.Text) is null) return block.IsLink ? LineRole.Related : LineRole.Subheading;
        return block.IsLink ? LinkRole(block) : LineRole.Open;
    }

    private static LineRole LinkRole(PageBlock block) => block.IsLink && block.Line.Words >= LeastTitleWords ? LineRole.Related : LineRole.Removed;

    // A group of paragraphs belongs to the story when it is not much smaller than the greatest one.
    private double LeastWords(List<int> blocks)
    {
        var most = blocks.Where(IsOpenProse).Select(groups.WordsAround).DefaultIfEmpty(0).Max();
        return Math.Max(Math.Min(ShortestGroup, most), most * LeastShare);
    }

    private bool IsOpenProse(int index) => page.Blocks[index].Line.IsOpen && page.Blocks[index].IsProse;

    private bool IsStory(int index, double least) => IsOpenProse(index) && groups.WordsAround(index) >= least;

    private bool IsListedWithStory(int index, double least) => groups.WordsAround(index) >= least;

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
        foreach (var line in blocks.Skip(last + 1).Select(i => page.Blocks[i].Line))
        {
            if (parted && line.IsProse) line.Role = LineRole.Removed;
            parted |= !line.IsProse;
        }
    }

    // Above the first paragraph a heading of the first level is the title in other words.
    private void DropTitles(List<int> blocks, int first)
    {
        foreach (var block in blocks.Take(first).Select(i => page.Blocks[i]).Where(block => block.Owner.LocalName == "h1")) block.Line.Role = LineRole.Removed;
    }
}
