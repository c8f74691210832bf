using System.Collections.Frozen;

namespace Marsad.Parsing.Pages;

/// <summary>Estimates how deep a page nests before a tree is built of it, whose cost grows with the square of the depth and with what is left open.</summary>
internal static class NestingGuard
{
    private const int Deepest = 2_000;
    private const int LongestTag = 12;

    // Elements that end without a closing tag do not nest by being left open.
    private static readonly FrozenSet<string> Closed = FrozenSet.ToFrozenSet(
        ["p", "li", "td", "tr", "th", "dt", "dd", "option", "tbody", "thead", "tfoot", "colgroup"], StringComparer.OrdinalIgnoreCase);

    // Elements without content, and those that a page has once.
    private static readonly FrozenSet<string> Void = FrozenSet.ToFrozenSet(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "html", "head", "body"], StringComparer.OrdinalIgnoreCase);

    // What stands inside these is no markup.
    private static readonly FrozenSet<string> Raw = FrozenSet.ToFrozenSet(["script", "style", "textarea", "title"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether open elements pile up beyond what any page needs.</summary>
    public static bool IsTooDeep(string html)
    {
        var (closed, empty, raw) = (Lookup(Closed), Lookup(Void), Lookup(Raw));
        var formatting = new OpenFormatting(html);
        var depth = 0;
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            var start = html[i + 1] == '/' ? i + 2 : i + 1;
            var name = NameAt(html, start);
            if (name.IsEmpty || empty.Contains(name)) continue;
            var end = TagEnd(html, start);
            if (start > i + 1) formatting.Close(name);
            else formatting.Open(start, name.Length, end);
            if (formatting.IsTooMuch) return true;
            if (closed.Contains(name)) continue;
            if (start > i + 1) depth = Math.Max(0, depth - 1);
            else if (raw.Contains(name)) i = EndOf(html, i, name);
            else if (html[end - 1] != '/') depth++;
            if (depth > Deepest) return true;
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(FrozenSet<string> names) => names.GetAlternateLookup<ReadOnlySpan<char>>();

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

    // The closing bracket, or where the next tag begins: looking further for each tag would cost the square of their number.
    private static int TagEnd(string html, int start)
    {
        var end = html.AsSpan(start).IndexOfAny('<', '>');
        return end < 0 ? html.Length : start + end;
    }

    private static ReadOnlySpan<char> NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && end < start + LongestTag && char.IsAsciiLetterOrDigit(html[end])) end++;
        return end > start && char.IsAsciiLetter(html[start]) ? html.AsSpan(start, end - start) : [];
    }
}
