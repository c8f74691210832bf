using Marsad.Text;

namespace Marsad.Names;

/// <summary>The form in which names are compared: normalised words, single spaces, no marks, known double spellings made one.</summary>
internal static class NameKey
{
    /// <summary>Names the rules by which spellings are folded; keys that were made by others cannot be compared.</summary>
    public static string Version { get; } = NormalizationProfile.Comparison.Version + " names:1";

    // Servant-of names are written as one word or as two.
    public const string ServantOf = "\u0639\u0628\u062F";
    private const string AmericaWithYehFirst = "\u0627\u0645\u064A\u0631\u0643";
    private const string AmericaWithRehFirst = "\u0627\u0645\u0631\u064A\u0643";
    private const int OnStack = 256;
    private static readonly WordFact<WordForm> Respelled = new(form => WordForms.Of(Respell(form.Key)));

    /// <summary>The key of a whole name; its words are those of <see cref="Tokenizer"/>, found in one pass.</summary>
    public static string Of(string name)
    {
        var folded = OfWord(name);
        var key = folded.Length <= OnStack ? stackalloc char[OnStack * 2] : new char[folded.Length * 2];
        var (length, wordStart) = (0, 0);
        var previous = Kind.Mark;
        foreach (var c in folded)
        {
            var kind = char.IsLetter(c) ? Kind.Letter : ArabicLetters.DigitValue(c) >= 0 ? Kind.Digit : Kind.Mark;
            if (kind != Kind.Mark)
            {
                if (kind != previous && length > 0 && !key[wordStart..length].SequenceEqual(ServantOf))
                {
                    key[length++] = ' ';
                    wordStart = length;
                }

                key[length++] = c;
            }

            previous = kind;
        }

        return new string(key[..length]);
    }

    /// <summary>The key of a word.</summary>
    public static string OfWord(string word) => Respell(ArabicNormalizer.Normalize(word));

    /// <summary>The key of a word as the form that all texts share.</summary>
    public static WordForm FormOf(ReadOnlySpan<char> word)
    {
        var profile = NormalizationProfile.Comparison;
        var folded = word.Length * profile.Growth <= OnStack ? stackalloc char[OnStack] : new char[word.Length * profile.Growth];
        return Respelled.Of(WordForms.Of(folded[..profile.Write(word, folded)]));
    }

    /// <summary>Whether a token that starts so is a word or a number, not a mark.</summary>
    public static bool IsWord(char first) => char.IsLetterOrDigit(first) || ArabicLetters.IsDiacritic(first);

    private static string Respell(string word) => word.Replace(AmericaWithYehFirst, AmericaWithRehFirst, StringComparison.Ordinal);

    private enum Kind { Mark, Letter, Digit }
}
