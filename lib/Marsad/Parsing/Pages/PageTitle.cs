using AngleSharp.Html.Dom;
using Marsad.Parsing.Lines;

namespace Marsad.Parsing.Pages;

/// <summary>Finds the title of a story: a first-level heading that the page's metadata repeats, else the metadata's own.</summary>
internal static class PageTitle
{
    private const int Longest = 500;
    private const int LongestOutletName = 5;
    private const double LeastLikeness = 0.5;

    /// <summary>What stands between a title and the name of its site.</summary>
    public static readonly string[] Separators = [" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00BB "];

    /// <param name="site">The name of the page's site, or null.</param>
    public static string? Find(IHtmlDocument page, MetaElements meta, string? site, OutletTable outlets)
    {
        var stated = WithoutSite(meta["og:title"] ?? meta["twitter:title"], site, outlets);
        var tab = WithoutSite(ShortText.Squeeze(page.Title), site, outlets);
        var headings = page.GetElementsByTagName("h1").Select(heading => ShortText.Of(heading, Longest)).Where(text => text.Length > 0 && text != site).ToList();
        var repeated = headings.Where(text => Math.Max(Likeness(stated, text), Likeness(tab, text)) >= LeastLikeness).MaxBy(text => text.Length);
        if (repeated is { Length: > 0 } && repeated.Contains(' ', StringComparison.Ordinal)) return repeated;
        if (stated is not null && outlets.ByName(stated) is null) return stated;
        if (page.QuerySelector("[itemprop=headline]") is { } marked && ShortText.Of(marked, Longest) is { Length: > 0 } headline) return headline;
        return headings.Count == 1 ? headings[0] : tab;
    }

    // "Outlet: title".
    private static string WithoutStart(string text, string site)
    {
        var rest = text[site.Length..];
        var separator = Array.Find((string[])[": ", .. Separators], mark => rest.StartsWith(mark, StringComparison.Ordinal));
        return separator is null ? text : rest[separator.Length..].Trim();
    }

    /// <summary>The share of the longer one's words that the other has too, 0 to 1.</summary>
    public static double Likeness(string? title, string heading)
    {
        if (title is null) return 0;
        var (words, other) = (Words(title), Words(heading));
        var longer = Math.Max(words.Count, other.Count);
        words.IntersectWith(other);
        return longer == 0 ? 0 : (double)words.Count / longer;
    }

    private static HashSet<string> Words(string text) => [.. Phrases.Key(text).Split(' ').Where(word => word.Any(char.IsLetterOrDigit))];

    /// <summary>"Title | Outlet" without its last part, when that is the outlet's name or much shorter than the rest; null where nothing is left.</summary>
    public static string? WithoutSite(string? title, string? site, OutletTable outlets)
    {
        var text = ShortText.Squeeze(title);
        foreach (var separator in Separators)
        {
            var at = text.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0) continue;
            var last = text[(at + separator.Length)..].Trim();
            var words = last.Split(' ').Length;
            var isSite = last == site || outlets.ByName(last) is not null || (separator is " | " or " :: " && words <= LongestOutletName && at > 2 * last.Length);
            if (isSite) text = text[..at].Trim();
        }

        if (site is not null && text.Length > site.Length && text.StartsWith(site, StringComparison.Ordinal)) text = WithoutStart(text, site);
        return text.Length == 0 || text == site ? null : text;
    }
}
