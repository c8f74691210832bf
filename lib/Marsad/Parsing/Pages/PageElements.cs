using System.Collections.Frozen;
using AngleSharp.Dom;
using Marsad.Parsing.Lines;

namespace Marsad.Parsing.Pages;

/// <summary>What the elements of a page are for: blocks of text, furniture, captions.</summary>
internal static class PageElements
{
    private static readonly FrozenSet<string> Invisible = FrozenSet.ToFrozenSet(
        ["script", "style", "noscript", "template", "iframe", "svg", "object", "embed", "canvas", "audio", "video", "select", "textarea", "button", "input", "head", "math"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Around = FrozenSet.ToFrozenSet(["nav", "aside", "footer", "form", "menu", "dialog"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet(
        ["a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike",
         "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img"],
        StringComparer.Ordinal);

    /// <summary>Whether an element shows no text of its own.</summary>
    public static bool IsInvisible(IElement element) => Invisible.Contains(element.LocalName);

    /// <summary>Whether an element stands around the story: navigation, sharing, related articles, comments, advertising.</summary>
    public static bool IsFurniture(IElement element)
    {
        if (Around.Contains(element.LocalName)) return true;
        if (element.LocalName is "body" or "html" or "article" or "main" or "p" or "h1") return false;
        return IsHidden(element) || HasWord(element.ClassName) || HasWord(element.Id)
            || element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "search" or "dialog" or "alertdialog";
    }

    /// <summary>Whether an element asks not to be shown.</summary>
    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || IsUnseen(element.GetAttribute("style"));

    public static bool IsInline(IElement element) => Inline.Contains(element.LocalName);

    public static bool IsHeading(IElement element) => element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    /// <summary>The moment of publication that an element states in an attribute, or null.</summary>
    public static string? Moment(IElement element) => (element.LocalName == "time" && !element.ClassList.Contains("updated") && element.GetAttribute("itemprop") != "dateModified") || element.GetAttribute("itemprop") == "datePublished"
        ? element.GetAttribute("datetime") ?? element.GetAttribute("content") : null;

    /// <summary>Whether an element holds the words under a picture.</summary>
    public static bool IsCaption(IElement element) =>
        element.LocalName == "figcaption" || (element.ClassName?.Contains("caption", StringComparison.OrdinalIgnoreCase) ?? false);

    private static bool IsUnseen(string? style) =>
        style is { Length: > 0 and < 300 } && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    // A name such as "article-share_box" is furniture by one of its words.
    private static bool HasWord(string? names) =>
        names is { Length: > 0 and < 300 } && names.Split([' ', '-', '_']).Any(word => word.Length > 1 && WordList.PageFurniture.Contains(word));
}
