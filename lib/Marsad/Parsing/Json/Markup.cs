using System.Text.RegularExpressions;
using Marsad.Parsing.Lines;

namespace Marsad.Parsing.Json;

/// <summary>HTML inside texts that may be plain.</summary>
internal static partial class Markup
{
    /// <summary>Whether a text is written in HTML.</summary>
    public static bool IsIn(string text) => text.Contains('<', StringComparison.Ordinal) && Tag().IsMatch(text);

    /// <summary>Whether a text is HTML that was escaped once more.</summary>
    public static bool IsEscaped(string text) => text.Contains("&lt;", StringComparison.Ordinal) && IsIn(CharacterReferences.Decode(text));

    /// <summary>A short text without its tags.</summary>
    public static string Strip(string text) => CharacterReferences.Decode(Any().Replace(text, " "));

    // <p>, </div>, <br/>, <a href
    [GeneratedRegex(@"</?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|img|figure|blockquote|table|section|article|html|body)(?=[\s/>])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("<[^<>]{1,1000}>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Any();
}
