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
    public static PageRegion? Find(PageBlocks page, PageGroups groups, bool[] furniture)
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

        return best;
    }

    private static double Worth(PageBlock block, bool besideStory)
    {
        if (block.IsLinked) return Link;
        if (!block.IsProse) return Other;
        return besideStory ? NoStory * block.Line.Words : block.Line.Words;
    }
}
