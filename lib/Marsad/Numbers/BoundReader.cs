using Marsad.Document;
using Marsad.Text;

namespace Marsad.Numbers;

/// <summary>Reads vague counts and the words that bound a number.</summary>
internal static class BoundReader
{
    private const int MostOfAFew = 9;
    private const decimal GreatestLeast = 1e9m;
    private static readonly Lexicon<BoundCategory> Words = new(Lexicon<BoundCategory>.Read("Numbers/Data/bound_words.tsv"));

    /// <summary>The word or phrase at a token.</summary>
    public static WordMatch<BoundCategory> At(TokenizedText text, int token) => text.IsWord(token) ? Words.At(text, token) : WordMatch<BoundCategory>.None;

    /// <summary>"Dozens", "hundreds of thousands", "a few": a count with its least and no value.</summary>
    public static NumberExpression? Vague(TokenizedText text, int token)
    {
        var word = At(text, token);
        foreach (var sense in word.Senses)
            if (ModifierOf(sense.Category) is { } modifier)
                return Vague(text, token, word, sense.Value, modifier);
        return null;
    }

    /// <summary>A number with the bounds that a word before or behind it gives.</summary>
    public static NumberExpression Bounded(TokenizedText text, NumberExpression number, NumberModifier before)
    {
        var modifier = before != NumberModifier.None ? before : After(text, number.Next);
        if (modifier == NumberModifier.None || number.Value is not { } value) return number;
        return modifier switch
        {
            NumberModifier.MoreThan or NumberModifier.AtLeast => number with { Modifier = modifier, Min = value },
            NumberModifier.LessThan or NumberModifier.AtMost => number with { Modifier = modifier, Max = value },
            _ => number with { Modifier = modifier },
        };
    }

    private static NumberExpression Vague(TokenizedText text, int token, WordMatch<BoundCategory> word, decimal least, NumberModifier modifier)
    {
        var next = token + word.Tokens;
        decimal? most = modifier == NumberModifier.Several ? MostOfAFew : null;
        while (Multiplier(text, next, least) is { } times) (next, least, most) = (times.Next, least * times.Value, most * times.Value);
        if (modifier == NumberModifier.Several && next == token + word.Tokens && CardinalPart.At(text, next) is { Category: NumberCategory.Ten } ten)
            (next, least, most) = (ten.Next, least + 10, most + 10);
        return new NumberExpression(token, next, null, NumberKind.Cardinal) { Clitics = word.Clitics, Letters = word.Letters, Min = least, Max = most, Modifier = modifier };
    }

    // "A few hundred", "a few dozen thousand", "hundreds of thousands": each multiplies what stands before it.
    private static (decimal Value, int Next)? Multiplier(TokenizedText text, int token, decimal least)
    {
        if (least >= GreatestLeast) return null;
        if (CardinalPart.At(text, token) is { IsJoined: false, InDigits: false, Category: NumberCategory.Scale or NumberCategory.Plural } scale && (scale.Clitics & Proclitics.Preposition) == 0)
            return scale.Value > Math.Min(least, 100) ? (scale.Value, scale.Next) : null;
        var word = At(text, token);
        return word.Value(BoundCategory.Dozens) is { } dozen && least < dozen && (word.Clitics & ~Proclitics.Article) == 0 ? (dozen, token + word.Tokens) : null;
    }

    private static NumberModifier After(TokenizedText text, int next)
    {
        // The noun that is counted may come between.
        for (var token = next; token <= next + 1; token++)
            if (At(text, token).Value(BoundCategory.AfterModifier) is { } modifier) return (NumberModifier)(int)modifier;
        return NumberModifier.None;
    }

    private static NumberModifier? ModifierOf(BoundCategory category) => category switch
    {
        BoundCategory.Dozens => NumberModifier.Dozens,
        BoundCategory.Hundreds => NumberModifier.Hundreds,
        BoundCategory.Thousands => NumberModifier.Thousands,
        BoundCategory.Many => NumberModifier.Many,
        BoundCategory.Several => NumberModifier.Several,
        _ => null,
    };
}
