using Marsad.Text;

namespace Marsad.Numbers;

/// <summary>One element of a number in words: a word, a number in digits among words, or a scale.</summary>
internal readonly record struct CardinalPart(NumberCategory Category, decimal Value, bool IsJoined, bool InDigits, Proclitics Clitics, int Letters, int Next)
{
    private const int ShortestNoun = 3;

    /// <summary>The element at a token, with the conjunction before it if one stands there; null where none is.</summary>
    public static CardinalPart? At(TokenizedText text, int token)
    {
        var joined = NumberWords.IsAnd(text, token);
        if (joined) token++;
        if (DigitReader.At(text, token, out var next) is { } digits) return new CardinalPart(NumberCategory.Unit, digits, joined, InDigits: true, Proclitics.None, 0, next);
        var word = NumberWords.At(text, token);
        if (IsAndEleven(text, token, word)) return new CardinalPart(NumberCategory.TeenHead, 1, IsJoined: true, InDigits: false, Proclitics.And, 1, token + 1);
        foreach (var sense in word.Senses)
            if (sense.Category <= NumberCategory.Nought)
                return new CardinalPart(InContext(text, token, sense.Category), sense.Value, joined || word.Has(Proclitics.Conjunction), InDigits: false, word.Clitics, word.Letters, token + word.Tokens);
        return null;
    }

    // With its nunation, or with no noun behind it, it is the plain scale.
    private static NumberCategory InContext(TokenizedText text, int token, NumberCategory category) =>
        category == NumberCategory.AccusativeScale && (!IsNoun(text.Key(token + 1)) || text[token].In(text.Text).Contains(ArabicLetters.Fathatan, StringComparison.Ordinal)) ? NumberCategory.Scale : category;

    private static bool IsNoun(ReadOnlySpan<char> key) => key.Length >= ShortestNoun && char.IsLetter(key[0]) && key[0] != ArabicLetters.Waw;

    // Without its hamza "and eleven" begins like "one".
    private static bool IsAndEleven(TokenizedText text, int token, WordMatch<NumberCategory> word) =>
        word.Value(NumberCategory.Unit) == 1 && word.Clitics == Proclitics.None && text.Key(token)[0] == ArabicLetters.Waw && NumberWords.At(text, token + 1) is { Clitics: Proclitics.None } ten && ten.Value(NumberCategory.Ten) is not null;
}
