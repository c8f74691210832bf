using System.Collections.Frozen;

namespace Marsad.Parsing.Pages;

/// <summary>Estimates how deep a page nests before a tree is built of it, whose cost grows with the square of the depth.</summary>
internal static class NestingGuard
{
    private const int Deepest = 2_000;
    private const int LongestTag = 12;

    // Elements that end without a closing tag do not nest by being left open.
    private static readonly FrozenSet<string> Closed = FrozenSet.ToFrozenSet(
        ["p", "li", "td", "tr", "th", "dt", "dd", "option", "tbody", "thead", "tfoot", "colgroup", "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
         "param", "source", "track", "wbr", "html", "head", "body", "optgroup", "rp", "rt"],
        StringComparer.OrdinalIgnoreCase);

    // What stands inside these is no markup.
    private static readonly FrozenSet<string> Raw = FrozenSet.ToFrozenSet(["script", "style", "textarea", "title", "noscript"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether open elements pile up beyond what any page needs.</summary>
    public static bool IsTooDeep(string html)
    {
        var (closed, raw) = (Closed.GetAlternateLookup<ReadOnlySpan<char>>(), Raw.GetAlternateLookup<ReadOnlySpan<char>>());
        var depth = 0;
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            var closing = html[i + 1] == '/';
            var name = NameAt(html, closing ? i + 2 : i + 1);
            if (name.IsEmpty || closed.Contains(name)) continue;
            if (closing) depth = Math.Max(0, depth - 1);
            else if (raw.Contains(name)) i = EndOf(html, i, name);
            else if (!IsSelfClosed(html, i)) depth++;
            if (depth > Deepest) return true;
        }

        return false;
    }

    // An end tag is looked for once a kind: where it is missing, the rest of the page is raw.
    private static int EndOf(string html, int start, ReadOnlySpan<char> name)
    {
        var rest = html.AsSpan(start + 1);
        for (var at = rest.IndexOf("</"); at >= 0;)
        {
            if (rest[(at + 2)..].StartsWith(name, StringComparison.OrdinalIgnoreCase)) return start + 1 + at + 1 + name.Length;
            var further = rest[(at + 2)..].IndexOf("</");
            at = further < 0 ? -1 : at + 2 + further;
        }

        return html.Length - 1;
    }

    private static bool IsSelfClosed(string html, int start)
    {
        var end = html.IndexOf('>', start);
        return end > 0 && html[end - 1] == '/';
    }

    private static ReadOnlySpan<char> NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && end < start + LongestTag && char.IsAsciiLetterOrDigit(html[end])) end++;
        return end > start && char.IsAsciiLetter(html[start]) ? html.AsSpan(start, end - start) : [];
    }
}
