namespace Marsad.Parsing.Bytes;

/// <summary>Whether a text begins as JSON: a bracket alone is no sign of it, for news begins with "[outlet]" at times.</summary>
internal static class JsonStart
{
    /// <summary>An object: an opening brace, then a key or the closing brace.</summary>
    public static bool IsObject(ReadOnlySpan<char> head) => Follows(head, '{') is '"' or '}';

    /// <summary>A list of objects, or an empty one.</summary>
    public static bool IsList(ReadOnlySpan<char> head) => Follows(head, '[') is '{' or ']';

    private static char Follows(ReadOnlySpan<char> head, char opening)
    {
        var text = head.TrimStart(" \t\r\n\uFEFF");
        if (!text.StartsWith([opening])) return '\0';
        text = text[1..].TrimStart(" \t\r\n");
        return text.IsEmpty ? '\0' : text[0];
    }
}
