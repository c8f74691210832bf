namespace Marsad.Parsing.Bytes;

/// <summary>Finds the root element of an XML text without reading it as XML.</summary>
internal static class XmlRoot
{
    /// <summary>Local name of the root element; empty where none stands in the head.</summary>
    public static string Find(ReadOnlySpan<char> head)
    {
        var rest = head.TrimStart(" \t\r\n\uFEFF");
        while (rest.StartsWith("<?") || rest.StartsWith("<!"))
        {
            var end = EndOf(rest);
            if (end < 0) return "";
            rest = rest[end..].TrimStart();
        }

        return rest.StartsWith("<") ? LocalName(rest[1..]) : "";
    }

    /// <summary>Whether a root element is that of RSS, Atom or RDF.</summary>
    public static bool IsFeed(string root) => root is "rss" or "feed" or "RDF";

    private static int EndOf(ReadOnlySpan<char> markup)
    {
        if (markup.StartsWith("<?")) return After(markup, "?>", 0);
        if (markup.StartsWith("<!--")) return After(markup, "-->", 0);
        var end = markup.IndexOf('>');
        var subset = markup.IndexOf('[');
        return subset >= 0 && subset < end ? After(markup, "]>", subset) : end < 0 ? -1 : end + 1;
    }

    private static int After(ReadOnlySpan<char> text, string mark, int start)
    {
        var at = text[start..].IndexOf(mark);
        return at < 0 ? -1 : start + at + mark.Length;
    }

    private static string LocalName(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is ':' or '-' or '_' or '.')) end++;
        var name = text[..end];
        return name[(name.IndexOf(':') + 1)..].ToString();
    }
}
