using Marsad.Document;
using Marsad.Text;

namespace Marsad.Numbers;

/// <summary>Reads ordinals: "the third", "the thirteenth", "the twenty-third", "the fifth after the hundred".</summary>
internal static class OrdinalReader
{
    /// <summary>The ordinal at a token, or null.</summary>
    public static NumberExpression? At(TokenizedText text, int token)
    {
        var word = NumberWords.At(text, token);
        var head = word.Value(NumberCategory.OrdinalHead);
        if ((head ?? word.Value(NumberCategory.Ordinal)) is not { } value) return null;
        var next = token + word.Tokens;
        var (small, afterSmall) = Compound(text, value, word.Has(Proclitics.Article), next);
        var (compound, after) = Beyond(text, small, afterSmall);
        if (after == next && head is not null) return null;
        if (after == next && IsRootlike(text, token, word)) return null;
        return new NumberExpression(token, after, compound, NumberKind.Ordinal) { Clitics = word.Clitics, Letters = word.Letters };
    }

    private static (decimal Value, int Next) Compound(TokenizedText text, decimal value, bool definite, int next)
    {
        if (CardinalPart.At(text, next) is { InDigits: false } part && value < 10)
        {
            if (part is { Category: NumberCategory.Ten, IsJoined: false }) return (value + 10, part.Next);
            if (part is { Category: NumberCategory.Tens, IsJoined: true } && part.Clitics.HasFlag(Proclitics.Article) == definite) return (value + part.Value, part.Next);
        }

        return (value, next);
    }

    // "The seventy-fifth after the hundred".
    private static (decimal Value, int Next) Beyond(TokenizedText text, decimal value, int next) =>
        NumberWords.At(text, next).Value(NumberCategory.Past) is not null && Cardinal.At(text, next + 1) is { InDigits: false, Value: >= 100 } beyond && beyond.Clitics.HasFlag(Proclitics.Article)
            ? (value + beyond.Value, beyond.Next)
            : (value, next);

    // Where the final yeh of "first" is dotted it means "preliminary" unless the article makes it definite.
    private static bool IsRootlike(TokenizedText text, int token, WordMatch<NumberCategory> word) =>
        word.Value(NumberCategory.Ordinal) == 1 && text.Text[text[token].End - 1] == ArabicLetters.Yeh && !word.Has(Proclitics.Article);
}
