using System.Text.RegularExpressions;

namespace StandIns.Tests.Surface;

/// <summary>Brings the text of a C# declaration to the one form in which declarations are compared.</summary>
internal static partial class DeclarationText
{
    private static readonly HashSet<string> Unseen =
        new(["virtual", "override", "abstract", "sealed", "async", "new", "readonly", "extern", "this", "params"], StringComparer.Ordinal);

    internal static string Member(string text)
    {
        if (text.EndsWith('}'))
            return Property(text);

        var open = IndexAtTop(text, '(');
        return open < 0 ? Head(Cut(text, " = ").Before) : Method(text, open);
    }

    /// <summary>The lists write some types both with and without a space between arguments, and with and without the keyword.</summary>
    internal static string Type(string text) => FullNameOfKeyword().Replace(
        text.Replace(", ", ",", StringComparison.Ordinal).Trim(),
        name => name.Value == "System.String" ? "string" : "object");

    internal static (string Before, string After) Cut(string text, string separator)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at], text[(at + separator.Length)..]);
    }

    /// <summary>Splits where the separator is in no brackets.</summary>
    internal static List<string> Split(string text, char separator)
    {
        var parts = new List<string>();
        while (text.Length > 0)
        {
            var at = IndexAtTop(text, separator);
            parts.Add((at < 0 ? text : text[..at]).Trim());
            text = at < 0 ? "" : text[(at + 1)..];
        }

        return parts;
    }

    private static string Property(string text)
    {
        var (head, accessors) = Cut(text, " {");
        var index = IndexAtTop(head, '[');
        var indexed = index > 0 && head[index - 1] != ' ' && head.EndsWith(']') && head[..index].EndsWith("this", StringComparison.Ordinal);
        var name = indexed ? $"{Head(head[..(index - "this".Length)])} this[{Parameters(head[(index + 1)..^1])}]" : Head(head);
        return $"{name} {{{accessors}";
    }

    // Constraints and calls of other constructors follow the parameters.
    private static string Method(string text, int open)
    {
        var close = open + 1 + IndexAtTop(text[(open + 1)..], ')');
        return $"{Head(text[..open])}({Parameters(text[(open + 1)..close])})";
    }

    private static string Parameters(string text) => string.Join(", ", Split(text, ',').Select(Parameter));

    private static string Parameter(string text)
    {
        var (declared, value) = Cut(text, " = ");
        return value.Length > 0 ? $"{Head(declared)} = …" : Head(declared);
    }

    private static string Head(string text) => string.Join(' ', Split(text, ' ').Where(word => word.Length > 0 && !Unseen.Contains(word)).Select(Type));

    private static int IndexAtTop(string text, char sought)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // The operators < and > open nothing.
            var isOperator = i >= 9 && text.AsSpan(0, i).TrimEnd('=').TrimEnd("<>!").EndsWith("operator ", StringComparison.Ordinal);
            if (depth == 0 && text[i] == sought)
                return i;
            if (!isOperator && text[i] is '<' or '(' or '[')
                depth++;
            else if (!isOperator && text[i] is '>' or ')' or ']')
                depth--;
        }

        return -1;
    }

    // KeyValuePair<System.String,System.Object>
    [GeneratedRegex(@"(?<![\w.])System\.(String|Object)(?![\w.])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FullNameOfKeyword();
}
