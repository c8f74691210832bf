using AngleSharp.Html.Dom;
using Marsad.Document;
using Marsad.Parsing.Lines;

namespace Marsad.Parsing.Pages;

/// <summary>Reads what a page states about its story in JSON-LD, meta elements and links.</summary>
internal static class PageMetadata
{
    private const int LongestAuthor = 100;

    private static readonly string[] DateNames =
        ["article:published_time", "og:published_time", "datePublished", "date", "pubdate", "publishdate", "publish-date", "publish_date", "DC.date.issued", "dc.date", "parsely-pub-date", "sailthru.date"];

    private static readonly string[] ChangeNames = ["article:modified_time", "og:updated_time", "dateModified", "last-modified", "lastmod"];

    /// <param name="site">The name of the page's site, or null.</param>
    public static void Read(IHtmlDocument page, MetaElements meta, string? site, ArticleFacts facts, OutletTable outlets)
    {
        foreach (var article in OwnFirst(page, meta)) Record(article, facts, outlets);
        foreach (var name in DateNames) facts.FoundPublished(PublicationDates.Read(meta[name], DateEvidence.Meta));
        foreach (var name in ChangeNames) facts.FoundUpdated(PublicationDates.Read(meta[name], DateEvidence.Meta));
        facts.FoundSection(meta["article:section"]);
        facts.FoundUrl(Web(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")));
        facts.FoundUrl(Web(meta["og:url"]));
        facts.FoundOutlet(outlets.ByUrl(facts.Url) ?? (site is null ? null : outlets.ByName(site) ?? new Outlet(site, null)));
        if (facts.Bylines.Count == 0) StatedAuthor.Record(meta["author"] ?? meta["article:author"], facts, outlets);
        if (facts.Bylines.Count == 0) StatedAuthor.Record(ShownAuthor(page), facts, outlets);
        if (facts.Bylines.Count > 0) facts.CloseBylines();
    }

    // Pages describe related articles too: the one that is headed like the page comes first.
    private static IEnumerable<LinkedArticle> OwnFirst(IHtmlDocument page, MetaElements meta)
    {
        var heads = new[] { meta["og:title"], page.Title }.OfType<string>().Select(Phrases.Key).ToList();
        return LinkedData.Articles(page).OrderByDescending(article => article.Headline is { Length: > 0 } headline && heads.Exists(head => head.Contains(Phrases.Key(headline), StringComparison.Ordinal)));
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
