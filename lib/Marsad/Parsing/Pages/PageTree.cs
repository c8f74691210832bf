using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Marsad.Parsing.Pages;

/// <summary>Builds the tree of a page, and gives up where it nests deeper than any page needs.</summary>
/// <remarks>
/// The parser lets a tree grow 512 deep, as browsers do, and sets what would lie deeper beside the deepest; the elements left open still pile up, and
/// each new one is compared with them all. So the elements down there are counted, and with them the copies of formatting elements left open, all of
/// which stand again in every paragraph below.
/// </remarks>
internal sealed class PageTree
{
    private const int Deep = 500;
    private const int MostDeep = 2_000;
    private const int MostCopies = 30_000;
    private const int ElementsBetweenLooks = 256;
    private IElement? _last;
    private int _count;
    private int _deep;
    private int _copies;

    /// <summary>The page, or null when it is nested too deep, or leaves too much open, to be read.</summary>
    public static IHtmlDocument? Read(string html)
    {
        var tree = new PageTree();
        try
        {
            return new HtmlParser(new HtmlParserOptions { OnCreated = (element, _) => tree.Look(element) }).ParseDocument(html);
        }
        catch (NestingException)
        {
            return null;
        }
    }

    // An element hangs in the tree when the next one is made.
    private void Look(IElement element)
    {
        if (++_count % ElementsBetweenLooks == 0 && IsDeep(_last)) _deep += ElementsBetweenLooks;
        _copies += CountBelow(_last);
        if (_deep > MostDeep || _copies > MostCopies) throw new NestingException();
        _last = element;
    }

    private static bool IsDeep(INode? node)
    {
        var depth = 0;
        for (; node is not null && depth < Deep; node = node.Parent) depth++;
        return depth == Deep;
    }

    // What stands in the last element made when the next one comes was copied there, but for its text.
    private static int CountBelow(INode? element)
    {
        var count = 0;
        for (var node = element?.LastChild; node is IElement; node = node.LastChild) count++;
        return count;
    }
}
