namespace Marsad.Parsing.Bytes;

/// <summary>Tells the formats of text apart, by content first, then by what its container states, and last by the name's extension.</summary>
internal static class TextFormat
{
    public const string Html = "html";
    public const string Markdown = "markdown";
    public const string Plain = "text";
    public const string Json = "json";
    public const string Feed = "feed";
    public const string Xml = "xml";
    private const int Head = 2048;
    private const string Blanks = " \t\r\n\uFEFF";
    private static readonly string[] PageTags = ["<!doctype html", "<html", "<head", "<body", "<article", "<meta ", "<title", "<div", "<p>", "<p ", "<h1"];

    /// <param name="name">Name whose extension may tell.</param>
    /// <param name="stated">Format that the container states, or null.</param>
    public static string Of(string text, string name, string? stated = null)
    {
        if (stated is Json or Feed) return stated;
        var start = SkipComments(text.AsSpan());
        var head = start[..Math.Min(start.Length, Head)];
        if (JsonStart.IsObject(head)) return Json;
        if (head.StartsWith("<") && StartsLikePage(head)) return Html;
        if ((stated == Html || HasExtension(name, ".html", ".htm", ".xhtml")) && text.Contains('<', StringComparison.Ordinal)) return Html;
        if (head.StartsWith("<?xml") || XmlRoot.IsFeed(XmlRoot.Find(head))) return Xml;
        if (HasExtension(name, ".md", ".markdown")) return Markdown;
        return head.StartsWith("# ") ? Markdown : Plain;
    }

    /// <summary>Whether a text begins as a web page does.</summary>
    public static bool IsPage(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head)).TrimStart();
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a name ends in one of the extensions, in any case.</summary>
    public static bool HasExtension(string name, params ReadOnlySpan<string> extensions)
    {
        foreach (var extension in extensions)
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // A comment that is not closed is no comment.
    private static ReadOnlySpan<char> SkipComments(ReadOnlySpan<char> text)
    {
        for (text = text.TrimStart(Blanks); text.StartsWith("<!--"); text = text.TrimStart(Blanks))
        {
            var end = text.IndexOf("-->");
            if (end < 0) break;
            text = text[(end + "-->".Length)..];
        }

        return text;
    }

    private static bool StartsLikePage(ReadOnlySpan<char> head)
    {
        foreach (var tag in PageTags)
            if (head.Contains(tag, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
