using Marsad.Document;
using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>Puts what earlier stages found in an article beside the words of each block.</summary>
internal static class ClauseTexts
{
    /// <summary>One for each block, in their order.</summary>
    public static List<ClauseText> Of(IReadOnlyList<TokenizedText> texts, ArticleDocument article)
    {
        var (mentions, roles) = (article.Mentions.ToLookup(mention => mention.Block), article.Roles.ToLookup(role => role.Block));
        var (numbers, times) = (article.Numbers.ToLookup(number => number.Block), article.Times.ToLookup(time => time.Block));
        return [.. texts.Select((text, block) => new ClauseText(block, text, new BlockFindings([.. mentions[block]], [.. roles[block]], [.. numbers[block]], [.. times[block]])))];
    }
}
