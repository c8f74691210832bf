using Marsad.Document;
using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>Puts what earlier stages found in an article beside the words of each block.</summary>
internal static class ClauseTexts
{
    /// <summary>One for each block, in their order.</summary>
    public static List<ClauseText> Of(IReadOnlyList<TokenizedText> texts, IReadOnlyList<Mention> mentions, IReadOnlyList<Role> roles, IReadOnlyList<Number> numbers, IReadOnlyList<TimeExpression> times)
    {
        var (mentionsOf, rolesOf) = (mentions.ToLookup(mention => mention.Block), roles.ToLookup(role => role.Block));
        var (numbersOf, timesOf) = (numbers.ToLookup(number => number.Block), times.ToLookup(time => time.Block));
        return [.. texts.Select((text, block) => new ClauseText(block, text, new BlockFindings([.. mentionsOf[block]], [.. rolesOf[block]], [.. numbersOf[block]], [.. timesOf[block]])))];
    }
}
