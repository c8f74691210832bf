using AngleSharp.Html.Parser;
using Marsad.Parsing.Lines;

namespace Marsad.Parsing.Pages;

/// <summary>Reads a story from a web page.</summary>
internal static class PageStory
{
    /// <summary>The story, or null when the page is nested too deep to be read.</summary>
    public static Story? Read(string html, OutletTable outlets)
    {
        if (NestingGuard.IsTooDeep(html)) return null;

        using var page = new HtmlParser().ParseDocument(html);
        var facts = new ArticleFacts();
        PageMetadata.Read(page, facts, outlets);
        facts.FoundTitle(PageTitle.Find(page, outlets));
        var lines = page.Body is null ? [] : ReadLines(BlockReader.Read(page.Body), facts.Title);
        new TextStory(outlets).SortPage(lines, facts);
        PageDates.Read(page, facts);
        return new Story(lines, facts);
    }

    private static List<Line> ReadLines(PageBlocks page, string? title)
    {
        var headline = page.Blocks.FindIndex(block => block.Traits.HasFlag(PageBlockTraits.Heading) && title is not null && Phrases.Key(block.Line.Text) == Phrases.Key(title));
        var groups = new PageGroups(page);
        var furniture = PageFurniture.Find(page, groups, headline);
        return StoryRegion.Find(page, groups, furniture) is { } story ? new BlockSorter(page, groups, furniture, title).Sort(story, headline) : [];
    }
}
