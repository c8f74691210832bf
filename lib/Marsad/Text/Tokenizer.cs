namespace Marsad.Text;

/// <summary>Cuts a text into words, numbers and single marks; white space and invisible marks between them are left out.</summary>
internal static class Tokenizer
{
    /// <summary>Tokens in reading order: a run of letters with their vowel signs and tatweels, a run of digits, or one other character.</summary>
    public static List<Token> Tokenize(string text)
    {
        var tokens = new List<Token>();
        var position = 0;
        while (position < text.Length)
        {
            var length = LengthAt(text, position);
            if (!char.IsWhiteSpace(text[position]) && !ArabicLetters.IsInvisible(text[position])) tokens.Add(new Token(position, length));
            position += length;
        }

        return tokens;
    }

    private static int LengthAt(string text, int start)
    {
        var first = text[start];
        if (IsWordStart(first)) return Run(text, start, IsWordPart);
        if (IsDigit(first)) return Run(text, start, IsDigit);
        return char.IsHighSurrogate(first) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
    }

    private static int Run(string text, int start, Func<char, bool> belongs)
    {
        var end = start + 1;
        while (end < text.Length && belongs(text[end])) end++;
        return end - start;
    }

    private static bool IsDigit(char c) => ArabicLetters.DigitValue(c) >= 0;

    private static bool IsWordStart(char c) => char.IsLetter(c) || ArabicLetters.IsDiacritic(c);

    // A non-joiner or a mark of direction inside a word leaves it one word.
    private static bool IsWordPart(char c) =>
        char.IsLetter(c) || ArabicLetters.IsDiacritic(c) || c == ArabicLetters.Tatweel || ArabicLetters.IsInvisible(c);
}
