namespace Marsad.Parsing.Feeds;

/// <summary>The vocabularies whose elements describe an article.</summary>
internal static class FeedNames
{
    public const string Atom = "http://www.w3.org/2005/Atom";
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";
    public const string Terms = "http://purl.org/dc/terms/";
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>Whether an element of a vocabulary counts; pictures and podcasts have titles and authors of their own.</summary>
    public static bool IsKnown(string address) =>
        address.Length == 0 || address is Atom or DublinCore or Terms
        || address.StartsWith("http://purl.org/rss/1.0/", StringComparison.Ordinal)
        || address.StartsWith("http://purl.org/atom/", StringComparison.Ordinal)
        || address.StartsWith("http://backend.userland.com/", StringComparison.Ordinal)
        || address.StartsWith("http://my.netscape.com/rdf/", StringComparison.Ordinal);
}
