using System.Net;

namespace Marsad.Parsing.Lines;

/// <summary>Reads the character references of HTML that stand in plain text.</summary>
internal static class CharacterReferences
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with each reference as its character; a NUL becomes the replacement character, as HTML has it.</summary>
    public static string Decode(string text) => WebUtility.HtmlDecode(text).Replace('\0', Replacement);
}
