using Marsad.Parsing.Lines;

namespace Marsad.Parsing.Pages;

/// <summary>Reads a story from a web page.</summary>
internal static class PageStory
{
    /// <summary>The story, or null when the page is nested too deep to be read.</summary>
    public static Story? Read(string html, OutletTable outlets)
    {
        if (NestingGuard.IsTooDeep(html)) return null;

        using var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        var facts = new ArticleFacts();
        PageMetadata.Read(page, facts, outlets);
        var root = MainContent.Find(page);
        facts.FoundTitle(PageTitle.Find(page, root, outlets));
        var lines = root is null ? [] : ContentReader.Read(root, facts.Title);
        new TextStory(outlets).SortPage(lines, facts);
        PageDates.Read(page, facts);
        return new Story(lines, facts);
    }
}
