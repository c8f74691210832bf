using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Marsad.Parsing.Lines;

namespace Marsad.Parsing.Pages;

/// <summary>Finds the name that a page gives its site: in its metadata, or at the end of its title where the logo or the copyright line says the same.</summary>
internal static class SiteName
{
    private const int Longest = 60;

    public static string? Find(IHtmlDocument page, MetaElements meta, PageBlocks blocks)
    {
        if (meta["og:site_name"] is { } stated && !stated.Contains("://", StringComparison.Ordinal)) return stated;
        var title = ShortText.Squeeze(page.Title);
        var names = Ends(title).Where(name => name.Length is > 1 and <= Longest).ToList();
        return names.Find(name => IsClaimant(name, blocks) || IsLogo(name, page)) ?? (IsClaimant(title, blocks) ? title : null);
    }

    // Most sites stand behind the title, some before it.
    private static IEnumerable<string> Ends(string title)
    {
        foreach (var separator in PageTitle.Separators)
            if (title.LastIndexOf(separator, StringComparison.Ordinal) is > 0 and var at) yield return title[(at + separator.Length)..].Trim();
        foreach (var separator in (string[])[": ", .. PageTitle.Separators])
            if (title.IndexOf(separator, StringComparison.Ordinal) is > 0 and var at) yield return title[..at].Trim();
    }

    private static bool IsClaimant(string name, PageBlocks blocks) =>
        name.Length is > 1 and <= Longest && blocks.Blocks.Exists(block => block.Line.Text.Contains(name, StringComparison.Ordinal) && Furniture.IsCopyright(block.Line));

    private static bool IsLogo(string name, IHtmlDocument page) => page.GetElementsByTagName("a").Any(link => IsHome(link) && (ShortText.Of(link, Longest) == name || Picture(link) == name));

    private static bool IsHome(IElement link) =>
        link.GetAttribute("href") is { } address && (address == "/" || (Uri.TryCreate(address, UriKind.Absolute, out var absolute) && absolute.AbsolutePath == "/"));

    private static string? Picture(IElement link) => link.FirstElementChild is { LocalName: "img" } picture ? picture.GetAttribute("alt")?.Trim() : null;
}
