using Marsad.Text;

namespace Marsad.Numbers;

/// <summary>Tells digits that belong to the name of a model, a virus or a vessel from those that count.</summary>
internal static class Designations
{
    private const string Hyphens = "-\u2010\u2011\u2212\u2013";

    /// <summary>Whether the digits at a token go on a name: "A320", "F-16", or the same in Arabic letters, with a space where the name is known.</summary>
    public static bool IsPart(TokenizedText text, int token)
    {
        if (text.Digits(token) == 0 || token == 0) return false;
        if (!text.Touches(token)) return NumberWords.At(text, token - 1) is var name && name.Value(NumberCategory.Designator) is not null && !name.Has(Proclitics.Article);
        return IsLatin(text, token - 1) || (text.Is(token - 1, Hyphens) && text.Touches(token - 1) && IsName(text, token - 2) && !IsDate(text, token + 1));
    }

    private static bool IsLatin(TokenizedText text, int token) => char.IsAsciiLetter(text.Text[text[token].End - 1]);

    // "Article-16" and "about-16" are no names.
    private static bool IsName(TokenizedText text, int token) =>
        text.IsWord(token) && NumberWords.At(text, token) is var word && (!word.IsFound || word.Value(NumberCategory.Designator) is not null) && !BoundReader.At(text, token).IsFound;

    private static bool IsDate(TokenizedText text, int token) => text.Is(token, Hyphens + "/") && text.Touches(token) && text.Touches(token + 1) && text.Digits(token + 1) > 0;
}
