using System.Text;
using System.Xml;
using Marsad.Document;
using Marsad.Parsing.Bytes;
using Marsad.Parsing.Containers;

namespace Marsad.Parsing.Feeds;

/// <summary>Takes the entries out of an RSS, RDF or Atom feed, each as a JSON object that says what the entry says.</summary>
internal static class FeedMembers
{
    // Feeds use these prefixes without saying what they stand for.
    private static readonly (string Prefix, string Address)[] CommonPrefixes =
    [
        ("content", "http://purl.org/rss/1.0/modules/content/"), ("dc", FeedNames.DublinCore), ("dcterms", FeedNames.Terms), ("atom", FeedNames.Atom),
        ("media", "http://search.yahoo.com/mrss/"), ("rdf", FeedNames.Rdf), ("xlink", "http://www.w3.org/1999/xlink"), ("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"),
        ("slash", "http://purl.org/rss/1.0/modules/slash/"), ("wfw", "http://wellformedweb.org/CommentAPI/"), ("sy", "http://purl.org/rss/1.0/modules/syndication/"),
    ];

    /// <param name="charset">Name of the feed's charset.</param>
    /// <param name="longest">Characters of one entry at most.</param>
    /// <exception cref="XmlException">The feed is no XML from here on.</exception>
    public static IEnumerable<Member> Read(Stream content, string charset, long longest)
    {
        using var text = new StreamReader(content, DeclaredCharset.Named(charset) ?? Encoding.UTF8, leaveOpen: true);
        using var mended = new MendedXml(text);
        using var xml = XmlReader.Create(mended, Settings(), Context());
        var channel = new FeedEntry(longest);
        for (var more = xml.Read(); more;)
        {
            if (xml.NodeType != XmlNodeType.Element)
                more = xml.Read();
            else if (xml.LocalName is "item" or "entry" && FeedNames.IsKnown(xml.NamespaceURI))
                yield return ReadEntry(xml, channel, longest) with { Charset = charset };
            else if (xml.LocalName is "title" or "link" or "language" && FeedNames.IsKnown(xml.NamespaceURI) && !channel.Has(xml.LocalName))
                FeedText.Read(xml, channel);
            else
                more = xml.LocalName is "image" or "textinput" ? Skip(xml) : xml.Read();
        }
    }

    private static Member ReadEntry(XmlReader xml, FeedEntry channel, long longest)
    {
        var entry = new FeedEntry(longest);
        FeedText.ReadEntry(xml, entry);
        if (entry.IsTooLarge) return new Member { Format = TextFormat.Feed, Fault = Outcome.TooLarge };
        return new Member { Format = TextFormat.Feed, Content = new Streams.JoinedStream(entry.ToJson(channel), Stream.Null) };
    }

    // Without a document type nothing can be declared, so nothing is expanded or fetched.
    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private static XmlParserContext Context()
    {
        var names = new XmlNamespaceManager(new NameTable());
        foreach (var (prefix, address) in CommonPrefixes) names.AddNamespace(prefix, address);
        return new XmlParserContext(names.NameTable, names, null, XmlSpace.None);
    }

    private static bool Skip(XmlReader xml)
    {
        xml.Skip();
        return !xml.EOF;
    }
}
