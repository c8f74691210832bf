namespace Marsad.Search;

/// <summary>A full-text query: words that must all be there, "phrases", AND, OR, NOT (or a minus) and parentheses.</summary>
/// <remarks>
/// Words that are the name of an entity, in Arabic or English, also find what names the entity otherwise; a rare word also finds better known spellings that sound alike.
/// Words that ask are left out where there is anything else. NOT takes the longest name behind it.
/// </remarks>
public sealed class SearchQuery
{
    private SearchQuery(SearchNode root) => Root = root;

    /// <summary>The query as a tree.</summary>
    public SearchNode Root { get; }

    /// <summary>The query for articles that lack one of the words, names and phrases that stand side by side; null where only one stands there, or operators say what is wanted.</summary>
    public SearchQuery? Relaxed => Root is SearchNode.All { IsSaid: false } all && all.Parts.Where(part => part is not SearchNode.None).ToList() is { Count: > 1 } wanted
        ? new SearchQuery(new SearchNode.All([new SearchNode.AllButOne(wanted), .. all.Parts.Where(part => part is SearchNode.None)]))
        : null;

    /// <summary>Reads a query.</summary>
    /// <param name="text">As a user typed it.</param>
    /// <param name="names">Knows which words are names.</param>
    /// <param name="query">The query; null where it cannot be read.</param>
    /// <param name="reason">Why not, in English; empty otherwise.</param>
    public static bool TryParse(string text, SearchNames names, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out SearchQuery? query, out string reason)
    {
        query = null;
        reason = "";
        try
        {
            var root = new SearchParser(text, names).Read();
            query = new SearchQuery(root);
            return true;
        }
        catch (FormatException wrong)
        {
            reason = wrong.Message;
            return false;
        }
    }
}
