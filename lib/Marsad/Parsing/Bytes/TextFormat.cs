namespace Marsad.Parsing.Bytes;

/// <summary>Tells HTML, Markdown and plain text apart, by content first and then by the name's extension.</summary>
internal static class TextFormat
{
    public const string Html = "html";
    public const string Markdown = "markdown";
    public const string Plain = "text";
    private const int Head = 2048;
    private static readonly string[] PageTags = ["<!doctype html", "<html", "<head", "<body", "<article", "<meta ", "<title", "<div", "<p>", "<h1"];

    public static string Of(string text, string name)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head)).TrimStart();
        if (head.StartsWith("<") && StartsLikePage(head)) return Html;
        if (HasExtension(name, ".html", ".htm", ".xhtml") && text.Contains('<', StringComparison.Ordinal)) return Html;
        if (HasExtension(name, ".md", ".markdown")) return Markdown;
        return head.StartsWith("# ") ? Markdown : Plain;
    }

    private static bool StartsLikePage(ReadOnlySpan<char> head)
    {
        foreach (var tag in PageTags)
            if (head.Contains(tag, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static bool HasExtension(string name, params ReadOnlySpan<string> extensions)
    {
        foreach (var extension in extensions)
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
