using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Marsad.Parsing.Pages;

/// <summary>Finds the element that holds the story: the smallest one with most of the page's running text.</summary>
internal static class MainContent
{
    private const int ShortestRun = 40;
    private const double MostOfIt = 0.7;
    private const double EnoughOfIt = 0.5;

    /// <summary>The element, or null where the page holds no running text.</summary>
    public static IElement? Find(IHtmlDocument page)
    {
        if (page.Body is not { } body) return null;
        var weights = Weigh(body);
        if (!weights.TryGetValue(body, out var all)) return null;

        IElement current = Marked(page, weights, all) ?? body;
        while (current.Children.FirstOrDefault(child => weights.GetValueOrDefault(child) >= MostOfIt * weights[current] && !PageElements.IsInline(child) && child.LocalName != "p") is { } child)
            current = child;
        return current;
    }

    private static IElement? Marked(IHtmlDocument page, Dictionary<IElement, int> weights, int all) =>
        page.QuerySelectorAll("[itemprop=articleBody], article, main, [role=main]")
            .Where(element => weights.GetValueOrDefault(element) >= EnoughOfIt * all)
            .MinBy(element => weights[element]);

    // Letters of running text, outside links and furniture, summed up for every element around them.
    private static Dictionary<IElement, int> Weigh(IElement body)
    {
        var own = new Dictionary<IElement, int>();
        TreeWalk.Visit(body, Enter, _ => { });
        var sums = own.Where(run => run.Value >= ShortestRun).ToDictionary();
        TreeWalk.Visit(body, node => node is IElement element && IsStory(element), AddToParent);
        return sums;

        bool Enter(INode node)
        {
            if (node is IText text && Owner(text) is { } owner) own[owner] = own.GetValueOrDefault(owner) + text.Data.Count(char.IsLetter);
            return node is IElement element && IsStory(element);
        }

        void AddToParent(INode node)
        {
            if (node is IElement { ParentElement: { } parent } element && sums.TryGetValue(element, out var letters)) sums[parent] = sums.GetValueOrDefault(parent) + letters;
        }
    }

    private static bool IsStory(IElement element) => element.LocalName != "a" && !PageElements.IsInvisible(element) && !PageElements.IsFurniture(element);

    private static IElement? Owner(IText text)
    {
        var element = text.ParentElement;
        while (element is not null && PageElements.IsInline(element)) element = element.ParentElement;
        return element;
    }
}
