using System.Text;
using System.Xml;

namespace Marsad.Functions.Formats;

/// <summary>Text as XML can hold it.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Control characters and halves of pairs, which XML cannot hold, give way to the replacement character.</summary>
    internal static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) clean.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) clean.Append(text[i]).Append(text[++i]);
            else clean.Append(Replacement);
        }

        return clean.ToString();
    }
}
