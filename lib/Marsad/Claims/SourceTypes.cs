using Marsad.Clauses;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Claims;

/// <summary>Tells what kind of source an unnamed speaker is: "an informed security source".</summary>
internal static class SourceTypes
{
    private static readonly Lexicon<SourceType> Words = new(Lexicon<SourceType>.Read("Claims/Data/source_types.tsv"));

    /// <summary>The first type in the order of <see cref="SourceType"/> that a word of the phrase tells, or null.</summary>
    public static SourceType? Of(ClauseText text, Phrase phrase)
    {
        SourceType? type = null;
        for (var token = phrase.First; token < phrase.Next; token++)
            if (Words.At(text.Words, token) is { IsFound: true } word && (type is null || word.Senses[0].Category < type)) type = word.Senses[0].Category;
        return type;
    }
}
