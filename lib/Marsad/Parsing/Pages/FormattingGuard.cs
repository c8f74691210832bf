using System.Collections.Frozen;

namespace Marsad.Parsing.Pages;

/// <summary>Tells pages that leave so many formatting elements open that building their tree would cost far more than their length.</summary>
internal static class FormattingGuard
{
    private const int LongestTag = 12;

    // What stands inside these is no markup.
    private static readonly FrozenSet<string> Raw = FrozenSet.ToFrozenSet(["script", "style", "textarea", "title"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether more is left open than any page needs.</summary>
    public static bool IsTooMuch(string html)
    {
        var raw = Raw.GetAlternateLookup<ReadOnlySpan<char>>();
        var formatting = new OpenFormatting(html);
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            var start = html[i + 1] == '/' ? i + 2 : i + 1;
            var name = NameAt(html, start);
            if (name.IsEmpty) continue;
            if (start > i + 1) formatting.Close(name);
            else if (raw.Contains(name)) i = EndOf(html, i, name);
            else formatting.Open(start, name.Length, TagEnd(html, start));
            if (formatting.IsTooMuch) return true;
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
