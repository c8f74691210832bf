using Marsad.Text;

namespace Marsad.Quantities;

/// <summary>Tells from the noun that is counted, or from the word before the count, what befell those who are counted.</summary>
internal static class CountWords
{
    private const int LongestPhrase = 3;
    private static readonly Lexicon<CountKind> Nouns = Read("Noun");
    private static readonly Lexicon<CountKind> Words = Read("Before");

    /// <summary>The kind of a quantity, or null where the text beside it tells none: "5 wounded", "the killing of 5 soldiers", "arrested 12".</summary>
    public static CountKind? KindOf(TokenizedText text, FoundQuantity quantity) =>
        (quantity.Noun >= 0 && Nouns.At(text, quantity.Noun) is { IsFound: true } noun ? noun.Senses[0].Category : (CountKind?)null) ?? Before(text, quantity.First);

    /// <summary>The kind that the word or phrase right before a token tells, or null.</summary>
    public static CountKind? Before(TokenizedText text, int token)
    {
        for (var first = token - 1; first >= 0 && first >= token - LongestPhrase; first--)
            if (text.IsWord(first) && Words.At(text, first) is { IsFound: true } word && first + word.Tokens == token) return word.Senses[0].Category;
        return null;
    }

    /// <summary>The kind that a word tells of its object, or null.</summary>
    public static CountKind? At(TokenizedText text, int token) => Words.At(text, token) is { IsFound: true } word ? word.Senses[0].Category : null;

    private static Lexicon<CountKind> Read(string place) =>
        new(DataFile.Read("Quantities/Data/count_words.tsv", 3).Where(row => row[1] == place).Select(row => (Enum.Parse<CountKind>(row[0]), 0m, row[2])));
}
