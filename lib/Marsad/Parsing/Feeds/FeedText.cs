using System.Net;
using System.Text;
using System.Xml;

namespace Marsad.Parsing.Feeds;

/// <summary>Reads the elements of an entry, however long and deep, in bounded memory.</summary>
internal static class FeedText
{
    private const int ChunkLength = 8 * 1024;

    /// <summary>Reads the entry at which the reader stands; it stands behind it afterwards.</summary>
    public static void ReadEntry(XmlReader xml, FeedEntry entry)
    {
        entry.Add("guid", xml.GetAttribute("about", FeedNames.Rdf) ?? "");
        if (xml.IsEmptyElement)
        {
            xml.Skip();
            return;
        }

        var depth = xml.Depth;
        for (var more = xml.Read(); more && xml.Depth > depth;)
        {
            if (xml.NodeType == XmlNodeType.Element) ReadElement(xml, entry);
            else more = xml.Read();
        }

        xml.Read();
    }

    /// <summary>Reads the element at which the reader stands; it stands behind it afterwards.</summary>
    public static void Read(XmlReader xml, FeedEntry entry)
    {
        if (xml.LocalName == "link" && xml.GetAttribute("href") is { } address)
        {
            if (xml.GetAttribute("rel") is null or "alternate") entry.Add("link", address);
            xml.Skip();
            return;
        }

        var field = xml.LocalName;
        entry.Add(field, Text(xml, entry));
    }

    private static void ReadElement(XmlReader xml, FeedEntry entry)
    {
        if (FieldOf(xml) is not { } field)
        {
            xml.Skip();
            return;
        }

        if (field == "link") Read(xml, entry);
        else if (field == "category" && xml.GetAttribute("term") is { } term) Take(xml, entry, field, xml.GetAttribute("label") ?? term);
        else if (field is "author" or "source") ReadName(xml, entry, field);
        else if (field == "guid" && xml.GetAttribute("isPermaLink") == "false") xml.Skip();
        else entry.Add(field, Text(xml, entry));
    }

    private static void Take(XmlReader xml, FeedEntry entry, string field, string text)
    {
        entry.Add(field, text);
        xml.Skip();
    }

    private static string? FieldOf(XmlReader xml) => !FeedNames.IsKnown(xml.NamespaceURI) ? null : xml.LocalName.ToLowerInvariant() switch
    {
        "title" => "title",
        "link" => "link",
        "guid" or "id" => "guid",
        "encoded" or "content" => "content",
        "description" => "description",
        "summary" => "summary",
        "pubdate" or "published" or "issued" or "date" or "created" => "published",
        "updated" or "modified" => "updated",
        "author" or "creator" => "author",
        "category" or "subject" => "category",
        "source" or "publisher" => "source",
        "language" => "language",
        _ => null,
    };

    // A person or a source is a text in RSS, and in Atom an element with a name or a title.
    private static void ReadName(XmlReader xml, FeedEntry entry, string field)
    {
        if (xml.IsEmptyElement)
        {
            xml.Skip();
            return;
        }

        var depth = xml.Depth;
        for (var more = xml.Read(); more && xml.Depth > depth;)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) Add(xml, entry, field, out more);
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "name" or "title") entry.Add(field, Text(xml, entry));
            else if (xml.NodeType == XmlNodeType.Element) xml.Skip();
            else more = xml.Read();
        }

        xml.Read();
    }

    private static void Add(XmlReader xml, FeedEntry entry, string field, out bool more)
    {
        var text = new StringBuilder();
        Append(xml, text, entry, encoded: false);
        entry.Add(field, text.ToString());
        more = xml.Read();
    }

    // Text as it stands; where elements stand inside it, it is markup and written as such.
    private static string Text(XmlReader xml, FeedEntry entry)
    {
        var text = new StringBuilder();
        if (xml.IsEmptyElement)
        {
            xml.Skip();
            return "";
        }

        var (depth, isMarkup) = (xml.Depth, xml.GetAttribute("type") == "xhtml");
        for (var more = xml.Read(); more && xml.Depth > depth; more = xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement) isMarkup = true;
            if (xml.NodeType == XmlNodeType.Element) AppendTag(xml, text, entry);
            else if (xml.NodeType == XmlNodeType.EndElement) text.Append("</").Append(xml.LocalName).Append('>');
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) Append(xml, text, entry, isMarkup);
        }

        xml.Read();
        return text.ToString();
    }

    private static void AppendTag(XmlReader xml, StringBuilder text, FeedEntry entry)
    {
        if (text.Length > entry.Room)
        {
            entry.Overflow();
            text.Clear();
        }

        text.Append('<').Append(xml.LocalName);
        foreach (var name in (string[])["href", "class"])
            if (xml.GetAttribute(name) is { Length: < 2_000 } value) text.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
        text.Append(xml.IsEmptyElement ? "/>" : ">");
    }

    private static void Append(XmlReader xml, StringBuilder text, FeedEntry entry, bool encoded)
    {
        var chunk = new char[ChunkLength];
        for (var read = xml.ReadValueChunk(chunk, 0, chunk.Length); read > 0; read = xml.ReadValueChunk(chunk, 0, chunk.Length))
        {
            if (text.Length + read > entry.Room) entry.Overflow();
            if (entry.IsTooLarge) continue;
            if (encoded) text.Append(WebUtility.HtmlEncode(new string(chunk, 0, read)));
            else text.Append(chunk, 0, read);
        }
    }
}
