using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Marsad.Parsing.Lines;

namespace Marsad.Parsing.Pages;

/// <summary>Finds the section of a story: the last step of the page's trail before the story, else the name of one right above the headline.</summary>
internal static class PageSection
{
    private const int Longest = 40;
    private static readonly char[] Marks = ['>', '/', '|', '\\', '\u00BB', '\u203A', '\u2039', '\u00AB', '-', ' '];

    public static string? Find(IHtmlDocument page, PageBlocks blocks, int headline)
    {
        if (page.QuerySelector("[class*=breadcrumb], [id*=breadcrumb]") is { } trail) return LastStep(trail, headline < 0 ? null : blocks.Blocks[headline].Line.Key);
        return headline > 0 && IsSection(blocks, headline - 1) && !(headline > 1 && IsSection(blocks, headline - 2)) ? blocks.Blocks[headline - 1].Line.Text : null;
    }

    private static bool IsSection(PageBlocks blocks, int index) => Phrases.Is("section", blocks.Blocks[index].Line);

    private static string? LastStep(IElement trail, string? title)
    {
        var steps = trail.QuerySelectorAll("li");
        if (steps.Length == 0) steps = trail.QuerySelectorAll("a");
        return steps.Select(step => ShortText.Of(step, Longest).Trim(Marks)).LastOrDefault(step => step.Length > 0 && !Phrases.Is("breadcrumb", step) && Phrases.Key(step) != title);
    }
}
