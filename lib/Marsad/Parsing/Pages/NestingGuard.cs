using System.Collections.Frozen;

namespace Marsad.Parsing.Pages;

/// <summary>Estimates how deep a page nests before a tree is built of it, whose cost grows with the square of the depth.</summary>
internal static class NestingGuard
{
    private const int Deepest = 500;
    private const int LongestTag = 12;

    // Elements that end without a closing tag do not nest by being left open.
    private static readonly FrozenSet<string> Closed = FrozenSet.ToFrozenSet(
        ["p", "li", "td", "tr", "th", "dt", "dd", "option", "tbody", "thead", "tfoot", "colgroup", "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
         "param", "source", "track", "wbr", "html", "head", "body", "optgroup", "rp", "rt"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether open elements pile up beyond what any page needs.</summary>
    public static bool IsTooDeep(string html)
    {
        var lookup = Closed.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            var closing = html[i + 1] == '/';
            var name = NameAt(html, closing ? i + 2 : i + 1);
            if (name.IsEmpty || lookup.Contains(name)) continue;
            if (!closing) depth++;
            else if (depth > 0) depth--;
            if (depth > Deepest) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && end < start + LongestTag && char.IsAsciiLetterOrDigit(html[end])) end++;
        return end > start && char.IsAsciiLetter(html[start]) ? html.AsSpan(start, end - start) : [];
    }
}
