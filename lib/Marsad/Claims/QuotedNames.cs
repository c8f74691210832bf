using Marsad.Clauses;
using Marsad.Names;
using Marsad.Text;

namespace Marsad.Claims;

/// <summary>Tells quotation marks that only set off a name from those that quote.</summary>
internal static class QuotedNames
{
    private const int LongestName = 4;
    private static readonly string[] Classes = ["media", "movement", "party", "company", "facility"];
    private static readonly WordClasses Context = WordClasses.Read("Names/Data/context_words.tsv");

    /// <summary>Whether all that stands in the marks is a name: one that is known, or a few words behind "party", "newspaper" and the like.</summary>
    public static bool Is(ClauseText text, Quotation quotation)
    {
        var words = quotation.Words;
        if (words.Next <= words.First) return true;
        var first = text.Start(words.First);
        if (IsCovered(text, words) && first.Letters == 0) return true;
        return quotation.IsClosed && words.Next - words.First <= LongestName && IsNamed(text, quotation.First);
    }

    private static bool IsCovered(ClauseText text, TokenRange words)
    {
        for (var token = words.First; token < words.Next; token++)
            if (text.Words.IsWord(token) && text.Name(token) is null) return false;
        return true;
    }

    private static bool IsNamed(ClauseText text, int opener)
    {
        var key = text.Key(opener - 1);
        var letters = text.Start(opener - 1).Letters;
        if (key.Length <= letters) return false;
        return IsClass(key[letters..]) || (letters == 0 && key is [ArabicLetters.Lam or ArabicLetters.Beh or ArabicLetters.Kaf, ..] && IsClass(key[1..]));
    }

    private static bool IsClass(ReadOnlySpan<char> word) => Context.IsAny(word.ToString(), Classes) || ClaimWords.IsBare(ClaimWord.Titled, word) || ClaimWords.IsBare(ClaimWord.Media, word);
}
