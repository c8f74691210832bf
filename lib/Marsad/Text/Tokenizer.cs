namespace Marsad.Text;

/// <summary>Cuts a text into words, numbers and single marks; white space and invisible marks between them are left out.</summary>
internal static class Tokenizer
{
    /// <summary>Tokens in reading order: a run of letters with their vowel signs and tatweels, a run of digits, or one other character.</summary>
    public static List<Token> Tokenize(string text)
    {
        var tokens = new List<Token>();
        for (var position = 0; Next(text, ref position) is { } token;) tokens.Add(token);
        return tokens;
    }

    /// <summary>The token at or after a position, which moves behind it; null at the end.</summary>
    public static Token? Next(string text, ref int position)
    {
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || ArabicLetters.IsInvisible(text[position]))) position++;
        if (position == text.Length) return null;
        var token = new Token(position, LengthAt(text, position));
        position = token.End;
        return token;
    }

    private static int LengthAt(string text, int start)
    {
        var first = text[start];
        if (char.IsLetter(first) || ArabicLetters.IsDiacritic(first)) return WordLength(text, start);
        if (ArabicLetters.DigitValue(first) >= 0) return NumberLength(text, start);
        return char.IsHighSurrogate(first) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
    }

    private static int NumberLength(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && ArabicLetters.DigitValue(text[end]) >= 0) end++;
        return end - start;
    }

    // A non-joiner or a mark of direction inside a word leaves it one word.
    private static int WordLength(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && IsWordPart(text[end])) end++;
        return end - start;
    }

    private static bool IsWordPart(char c) =>
        char.IsLetter(c) || ArabicLetters.IsDiacritic(c) || c == ArabicLetters.Tatweel || ArabicLetters.IsInvisible(c);
}
