using System.Collections.Frozen;

namespace Marsad.Text;

/// <summary>Cuts a paragraph into sentences at full stops, question and exclamation marks, Arabic semicolons, ellipses and line feeds.</summary>
internal static class SentenceSplitter
{
    private const string Closers = "\"'\u00BB\u201D\u2019)]";
    private const string Openers = "\"'\u00AB\u201C\u2018([";
    private const char Ellipsis = '\u2026';
    private const int LongestListNumber = 2;

    private static readonly FrozenSet<string> Abbreviations = DataFile.Read("Text/Data/abbreviations.tsv", 2)
        .Select(row => NormalizationProfile.Lookup.Fold(row[1])).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Sentences in reading order, trimmed; together they hold every character but white space between them.</summary>
    public static List<Token> Split(string text)
    {
        var sentences = new List<Token>();
        var start = 0;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth = Depth(text[i], depth);
            if (!IsEnd(text, start, i, depth)) continue;
            while (i + 1 < text.Length && (IsStop(text[i + 1]) || Closers.Contains(text[i + 1], StringComparison.Ordinal))) depth = Depth(text[++i], depth);
            Add(sentences, text, start, i + 1);
            (start, depth) = (i + 1, text[i] == '\n' ? 0 : depth);
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    private static int Depth(char c, int depth) => c switch
    {
        ArabicLetters.LeftGuillemet => depth + 1,
        ArabicLetters.RightGuillemet => Math.Max(0, depth - 1),
        '\n' => 0,
        _ => depth,
    };

    private static bool IsStop(char c) => c is '.' or '!' or '?' or ArabicLetters.QuestionMark or Ellipsis or ArabicLetters.FullStop;

    // A semicolon inside a quotation parts the quotation, not the sentence.
    private static bool IsEnd(string text, int start, int index, int depth) => text[index] switch
    {
        '\n' => true,
        ArabicLetters.Semicolon => depth == 0,
        '.' => !IsInsideNumber(text, index) && !IsAbbreviation(text, index) && !IsInitial(text, index) && !IsListNumber(text, start, index) && IsFollowedByBreak(text, index),
        var c => IsStop(c) && IsFollowedByBreak(text, index),
    };

    private static bool IsInsideNumber(string text, int index) =>
        index > 0 && index + 1 < text.Length && ArabicLetters.DigitValue(text[index - 1]) >= 0 && ArabicLetters.DigitValue(text[index + 1]) >= 0;

    // Latin addresses and file names go on without a space; Arabic print often forgets it.
    private static bool IsFollowedByBreak(string text, int index)
    {
        if (index + 1 == text.Length) return true;
        var next = text[index + 1];
        return !char.IsAsciiLetterOrDigit(next) && (char.IsWhiteSpace(next) || IsStop(next) || Closers.Contains(next, StringComparison.Ordinal)
            || Openers.Contains(next, StringComparison.Ordinal) || ArabicLetters.IsLetter(next));
    }

    private static bool IsAbbreviation(string text, int index)
    {
        var start = index;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        var word = NormalizationProfile.Lookup.Fold(text[start..index]);
        return Abbreviations.Contains(word) || (word is [ArabicLetters.Waw, _] && Abbreviations.Contains(word[1..]));
    }

    // The letters of an agency or an office are parted by points alone.
    private static bool IsInitial(string text, int index) =>
        index > 0 && index + 1 < text.Length && char.IsLetter(text[index - 1]) && (index == 1 || !char.IsLetter(text[index - 2])) && ArabicLetters.IsLetter(text[index + 1]);

    // "1. " begins an item of a list.
    private static bool IsListNumber(string text, int start, int index)
    {
        while (start < index && char.IsWhiteSpace(text[start])) start++;
        if (start == index || index - start > LongestListNumber) return false;
        for (; start < index; start++)
            if (ArabicLetters.DigitValue(text[start]) < 0) return false;
        return true;
    }

    private static void Add(List<Token> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) sentences.Add(new Token(start, end - start));
    }
}
