namespace Marsad.Parsing.Pages;

/// <summary>
/// Finds the element that holds the story: the one with the greatest sum over its blocks, where a paragraph counts its words and
/// everything else counts against it (maximum subsequence segmentation after Pasternack and Roth, 2009, on the element tree).
/// </summary>
internal static class StoryRegion
{
    private const double Link = -3;
    private const double Other = -1;
    private const double NoStory = -0.3;

    /// <summary>The region, or null where the page holds no paragraph.</summary>
    public static PageRegion? Find(PageBlocks page, PageGroups groups, bool[] furniture, int headline)
    {
        var sums = new double[page.Blocks.Count + 1];
        for (var i = 0; i < page.Blocks.Count; i++) sums[i + 1] = sums[i] + Worth(page.Blocks[i], furniture[i] || groups.IsTeaser(i));

        PageRegion? best = null;
        var most = 0.0;
        foreach (var region in page.Regions)
        {
            var sum = sums[region.End] - sums[region.Start];
            if (sum <= most) continue;
            (best, most) = (region, sum);
        }

        return best is { } story ? Own(page, story, headline) : null;
    }

    // Pages that scroll on show the next article below: each has an element and a heading of its own.
    private static PageRegion Own(PageBlocks page, PageRegion story, int headline)
    {
        var articles = page.Regions.Where(region => region.Element.LocalName == "article" && region.Length < story.Length && story.Holds(region.Start)).ToList();
        var own = articles.FindIndex(region => region.Holds(headline));
        if (own < 0) return story;
        var headlines = Enumerable.Range(0, page.Blocks.Count).Where(i => page.Blocks[i].Traits.HasFlag(PageBlockTraits.Heading)).ToList();
        return articles.Exists(region => region.Start >= articles[own].End && HasAny(headlines, region)) ? articles[own] : story;
    }

    private static bool HasAny(List<int> sorted, PageRegion region)
    {
        var at = sorted.BinarySearch(region.Start);
        if (at < 0) at = ~at;
        return at < sorted.Count && region.Holds(sorted[at]);
    }

    private static double Worth(PageBlock block, bool besideStory)
    {
        if (block.IsLinked) return Link;
        if (!block.IsProse) return Other;
        return besideStory ? NoStory * block.Line.Words : block.Line.Words;
    }
}
