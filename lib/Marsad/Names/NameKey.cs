using Marsad.Text;

namespace Marsad.Names;

/// <summary>The form in which names are compared: normalised words, single spaces, no marks, known double spellings made one.</summary>
internal static class NameKey
{
    // Servant-of names are written as one word or as two.
    public const string ServantOf = "\u0639\u0628\u062F";
    private const string AmericaWithYehFirst = "\u0627\u0645\u064A\u0631\u0643";
    private const string AmericaWithRehFirst = "\u0627\u0645\u0631\u064A\u0643";

    public static string Of(string name)
    {
        var words = new List<string>();
        foreach (var token in Tokenizer.Tokenize(name))
            if (IsWord(name[token.Start]))
                Append(words, OfWord(token.In(name)));
        return string.Join(' ', words);
    }

    public static string OfWord(string word) =>
        ArabicNormalizer.Normalize(word).Replace(AmericaWithYehFirst, AmericaWithRehFirst, StringComparison.Ordinal);

    /// <summary>Whether a token that starts so is a word or a number, not a mark.</summary>
    public static bool IsWord(char first) => char.IsLetterOrDigit(first) || ArabicLetters.IsDiacritic(first);

    private static void Append(List<string> words, string word)
    {
        if (words.Count > 0 && words[^1] == ServantOf) words[^1] += word;
        else words.Add(word);
    }
}
