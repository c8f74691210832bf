using AngleSharp.Html.Dom;
using Marsad.Document;
using Marsad.Parsing.Lines;

namespace Marsad.Parsing.Pages;

/// <summary>Reads what a page states about its story in JSON-LD, meta elements and links.</summary>
internal static class PageMetadata
{
    private const int LongestAuthor = 100;
    private const int LongestHead = 500;
    private const double LeastLikeness = 0.2;

    private static readonly string[] DateNames =
        ["article:published_time", "og:published_time", "datePublished", "date", "pubdate", "publishdate", "publish-date", "publish_date", "DC.date.issued", "dc.date", "parsely-pub-date", "sailthru.date"];

    private static readonly string[] ChangeNames = ["article:modified_time", "og:updated_time", "dateModified", "last-modified", "lastmod"];

    /// <returns>The page's own article as its linked data describes it, or null.</returns>
    /// <param name="site">The name of the page's site, or null.</param>
    public static LinkedArticle? Read(IHtmlDocument page, MetaElements meta, string? site, ArticleFacts facts, OutletTable outlets)
    {
        var own = Own(page, meta);
        foreach (var article in own) Record(article, facts, outlets);
        foreach (var name in DateNames) facts.FoundPublished(PublicationDates.Read(meta[name], DateEvidence.Meta));
        foreach (var name in ChangeNames) facts.FoundUpdated(PublicationDates.Read(meta[name], DateEvidence.Meta));
        facts.FoundSection(meta["article:section"]);
        facts.FoundUrl(Web(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")));
        facts.FoundUrl(Web(meta["og:url"]));
        facts.FoundOutlet(outlets.ByUrl(facts.Url) ?? (site is null ? null : outlets.ByName(site) ?? new Outlet(site, null)));
        if (facts.Bylines.Count == 0) StatedAuthor.Record(meta["author"] ?? meta["article:author"], facts, outlets);
        if (facts.Bylines.Count == 0) StatedAuthor.Record(ShownAuthor(page), facts, outlets);
        if (facts.Bylines.Count > 0) facts.CloseBylines();
        return own.FirstOrDefault();
    }

    // Pages describe related articles too: their own is headed like the page, or has no heading and is alone.
    private static List<LinkedArticle> Own(IHtmlDocument page, MetaElements meta)
    {
        var articles = LinkedData.Articles(page).ToList();
        var heads = new[] { meta["og:title"], page.Title }.Concat(page.GetElementsByTagName("h1").Select(heading => ShortText.Of(heading, LongestHead)))
            .OfType<string>().Select(head => head[..Math.Min(head.Length, LongestHead)]).ToList();
        var alike = articles.Where(article => heads.Exists(head => PageTitle.Likeness(article.Headline, head) >= LeastLikeness)).ToList();
        return alike.Count > 0 ? alike : [.. articles.Where(article => heads.Count == 0 || !(article.Headline ?? "").Any(char.IsLetter)).Take(1)];
    }

    private static void Record(LinkedArticle article, ArticleFacts facts, OutletTable outlets)
    {
        facts.FoundPublished(PublicationDates.Read(article.Published, DateEvidence.Jsonld));
        facts.FoundUpdated(PublicationDates.Read(article.Modified, DateEvidence.Jsonld));
        facts.FoundSection(article.Section);
        facts.FoundUrl(Web(article.Url));
        if (article.Publisher is { } publisher) facts.FoundOutlet(outlets.ByUrl(facts.Url) ?? outlets.ByName(publisher) ?? new Outlet(publisher, null));
        if (facts.Bylines.Count > 0) return;
        foreach (var author in article.Authors) StatedAuthor.Record(author, facts, outlets);
    }

    private static string? ShownAuthor(IHtmlDocument page) =>
        page.QuerySelector("[itemprop=author], [rel=author], .author-name, .byline, .author .fn, .post-author .fn") is { } element ? ShortText.Of(element, LongestAuthor) : null;

    private static string? Web(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? url : null;
}
