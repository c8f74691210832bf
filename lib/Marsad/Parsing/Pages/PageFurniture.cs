using AngleSharp.Dom;

namespace Marsad.Parsing.Pages;

/// <summary>Tells which blocks of a page stand around the story: in navigation, sharing, related articles, comments, advertising.</summary>
/// <remarks>
/// Elements say so by their kind or the words of their class names. Such a name may be wrong, as with a form that wraps the whole page or a
/// layout "with sidebar": what holds the headline or the page's greatest group of paragraphs is no furniture, nor is what is named alike.
/// The rest of a story may be hidden until a reader asks or pays for it: it stands among the paragraphs of that group.
/// </remarks>
internal static class PageFurniture
{
    private const double Doubt = 0.4;
    private const int LeastRest = 20;

    /// <summary>For each block, whether it is furniture.</summary>
    public static bool[] Find(PageBlocks page, PageGroups groups, int headline)
    {
        var named = page.Regions.Where(region => PageElements.IsFurniture(region.Element)).ToList();
        var doubtful = Cover(named, page.Blocks.Count);
        var core = Core(page, groups, doubtful);
        var holders = named.Where(region => region.Holds(headline) || region.Holds(core) || (core >= 0 && IsRest(page, region, page.Blocks[core].Owner.ParentElement))).ToList();
        var alike = holders.Select(region => region.Element.ClassName).Where(name => !string.IsNullOrEmpty(name)).ToHashSet(StringComparer.Ordinal);
        return Cover(named.Except(holders).Where(region => region.Element.ClassName is not { } name || !alike.Contains(name)), page.Blocks.Count);
    }

    // A paragraph of the group with the most words; those that may be furniture count less.
    private static int Core(PageBlocks page, PageGroups groups, bool[] doubtful)
    {
        var (core, most) = (-1, 0.0);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            if (!page.Blocks[i].IsProse) continue;
            var words = groups.WordsAround(i) * (doubtful[i] ? Doubt : 1);
            if (words > most) (core, most) = (i, words);
        }

        return core;
    }

    private static bool IsRest(PageBlocks page, PageRegion region, IElement? story) =>
        region.Element.ParentElement == story && PageElements.IsHidden(region.Element)
        && page.Blocks.Skip(region.Start).Take(region.Length).Where(block => block.IsProse).Sum(block => block.Line.Words) >= LeastRest;

    private static bool[] Cover(IEnumerable<PageRegion> regions, int blocks)
    {
        var borders = new int[blocks + 1];
        foreach (var region in regions)
        {
            borders[region.Start]++;
            borders[region.End]--;
        }

        var covered = new bool[blocks];
        for (int i = 0, depth = 0; i < blocks; i++) covered[i] = (depth += borders[i]) > 0;
        return covered;
    }
}
