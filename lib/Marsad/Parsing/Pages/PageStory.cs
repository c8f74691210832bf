using AngleSharp.Html.Dom;
using Marsad.Parsing.Lines;

namespace Marsad.Parsing.Pages;

/// <summary>Reads a story from a web page.</summary>
internal static class PageStory
{
    /// <summary>The story, or null when the page is nested too deep to be read.</summary>
    public static Story? Read(string html, OutletTable outlets)
    {
        using var page = PageTree.Read(html);
        if (page is null) return null;

        var facts = new ArticleFacts();
        var meta = new MetaElements(page);
        var blocks = page.Body is null ? new PageBlocks([], []) : BlockReader.Read(page.Body);
        var site = SiteName.Find(page, meta, blocks);
        var own = PageMetadata.Read(page, meta, site, facts, outlets);
        facts.FoundTitle(PageTitle.Find(page, meta, site, outlets));
        // A page that a script fills may hold its story as data alone.
        var lines = ReadLines(page, blocks, facts) ?? LineReader.Read(own?.Body ?? "");
        new TextStory(outlets).SortPage(lines, facts);
        return new Story(lines, facts);
    }

    private static List<Line>? ReadLines(IHtmlDocument page, PageBlocks blocks, ArticleFacts facts)
    {
        var headline = Headline(blocks, facts.Title);
        facts.FoundSection(PageSection.Find(page, blocks, headline));
        var groups = new PageGroups(blocks);
        var furniture = PageFurniture.Find(blocks, groups, headline);
        if (StoryRegion.Find(blocks, groups, furniture, headline) is not { } story) return null;
        PageDates.Read(blocks, groups, story, headline, furniture, facts);
        return new BlockSorter(blocks, groups, furniture, facts.Title).Sort(story, headline);
    }

    private static int Headline(PageBlocks page, string? title)
    {
        if (title is null) return -1;
        var key = Phrases.Key(title);
        return page.Blocks.FindIndex(block => block.Traits.HasFlag(PageBlockTraits.Heading) && block.Line.IsKeyed(key));
    }

    /// <summary>The lines of a piece of HTML that is all story, as feeds and scrapers keep it; null when it is nested too deep.</summary>
    /// <param name="facts">What is known of the story; its title is not repeated in the lines.</param>
    public static List<Line>? ReadFragment(string html, ArticleFacts facts, OutletTable outlets)
    {
        using var page = PageTree.Read(html);
        if (page is null) return null;

        if (page.Body is null || BlockReader.Read(page.Body) is not { Blocks.Count: > 0 } blocks) return [];
        var groups = new PageGroups(blocks);
        var whole = new PageRegion(page.Body, 0, blocks.Blocks.Count);
        var lines = new BlockSorter(blocks, groups, PageFurniture.Find(blocks, groups, headline: -1), facts.Title).Sort(whole, headline: -1);
        new TextStory(outlets).SortPage(lines, facts);
        return lines;
    }
}
