using Marsad.Text;

namespace Marsad.Names;

/// <summary>What stays of a place name in every spelling of it: its consonants, without article, spaces, hamza and long vowels, related letters made one.</summary>
internal static class NameSkeleton
{
    /// <summary>Shorter skeletons are shared by too many names.</summary>
    public const int Shortest = 3;

    private const int ShortestBehindArticle = 2;

    /// <summary>The skeleton of a normalised name of one or more words.</summary>
    public static string Of(ReadOnlySpan<char> key)
    {
        var skeleton = key.Length <= 128 ? stackalloc char[key.Length] : new char[key.Length];
        var length = 0;
        foreach (var range in key.Split(' '))
        {
            var word = key[range];
            if (word.StartsWith(ArabicLetters.Article) && word.Length >= ArabicLetters.Article.Length + ShortestBehindArticle) word = word[ArabicLetters.Article.Length..];
            var first = true;
            foreach (var c in word)
            {
                if (Fold(c) is { } folded && (first || !IsVowel(folded))) skeleton[length++] = folded;
                first = false;
            }

            if (length > 0 && skeleton[length - 1] == ArabicLetters.Heh) length--;
        }

        return new string(skeleton[..length]);
    }

    private static bool IsVowel(char c) => c is ArabicLetters.Waw or ArabicLetters.Yeh;

    private static char? Fold(char c) => c switch
    {
        ArabicLetters.Hamza or ArabicLetters.Alef => null,
        ArabicLetters.WawWithHamza => ArabicLetters.Waw,
        ArabicLetters.YehWithHamza => ArabicLetters.Yeh,
        ArabicLetters.TehMarbuta => ArabicLetters.Heh,
        ArabicLetters.Gaf or ArabicLetters.Qaf => ArabicLetters.Kaf,
        ArabicLetters.Peh => ArabicLetters.Beh,
        ArabicLetters.Veh => ArabicLetters.Feh,
        ArabicLetters.Tcheh => ArabicLetters.Jeem,
        ArabicLetters.Zah => ArabicLetters.Dad,
        ArabicLetters.Thal => ArabicLetters.Dal,
        ArabicLetters.Sad => ArabicLetters.Seen,
        _ => c,
    };
}
