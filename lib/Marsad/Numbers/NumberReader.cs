using Marsad.Document;
using Marsad.Text;

namespace Marsad.Numbers;

/// <summary>Finds the numerals of a text in one pass, in digits and in words.</summary>
internal static class NumberReader
{
    private const string Minus = "-\u2212\u2013";

    /// <summary>Numerals in reading order; they never overlap.</summary>
    public static List<NumberExpression> Find(TokenizedText text)
    {
        var numbers = new List<NumberExpression>();
        var modifier = (End: -1, Value: NumberModifier.None);
        for (var token = 0; token < text.Count;)
        {
            var word = NumberWords.At(text, token);
            if (word.Value(NumberCategory.NoNumber) is not null)
            {
                token += word.Tokens;
                continue;
            }

            var bound = BoundReader.At(text, token);
            // Most words are in neither table, and begin no number.
            if ((word.IsFound || bound.IsFound || !text.IsWord(token)) && At(text, token) is { } number)
            {
                numbers.Add(BoundReader.Bounded(text, number, modifier.End == token ? modifier.Value : NumberModifier.None));
                token = number.Next;
                continue;
            }

            if (bound.Value(BoundCategory.Modifier) is { } value) modifier = (token + bound.Tokens, (NumberModifier)(int)value);
            token += modifier.End > token ? bound.Tokens : 1;
        }

        return numbers;
    }

    private static NumberExpression? At(TokenizedText text, int token)
    {
        if (IsSign(text, token)) return Negative(text, token);
        return OrdinalReader.At(text, token) ?? FractionReader.Alone(text, token) ?? Whole(text, token) ?? Prefixed(text, token) ?? BoundReader.Vague(text, token) ?? Dual(text, token);
    }

    private static NumberExpression? Whole(TokenizedText text, int token)
    {
        if (Cardinal.At(text, token) is not { } cardinal || Designations.IsPart(text, token)) return null;
        var number = FractionReader.Complete(text, token, cardinal);
        return WithOrdinal(text, number) ?? (IsRoundOrdinal(text, number) || IsPlace(text, number) ? number with { Kind = NumberKind.Ordinal } : number);
    }

    // "The hundred and fifth": the last element alone says that it is an ordinal.
    private static NumberExpression? WithOrdinal(TokenizedText text, NumberExpression number)
    {
        if (number.Value is not >= 100 || number.Value % 100 != 0 || !number.Clitics.HasFlag(Proclitics.Article)) return null;
        var at = NumberWords.IsAnd(text, number.Next) ? number.Next + 1 : number.Next;
        if (OrdinalReader.At(text, at) is not { } ordinal || (at == number.Next && (ordinal.Clitics & Proclitics.Conjunction) == 0)) return null;
        return number with { Next = ordinal.Next, Value = number.Value + ordinal.Value, Kind = NumberKind.Ordinal };
    }

    // "The thirtieth book": a round number with the article counts a place unless a plural is counted before it.
    private static bool IsRoundOrdinal(TokenizedText text, NumberExpression number) =>
        number is { Kind: NumberKind.Cardinal, InDigits: false, Value: >= 20 } && number.Clitics.HasFlag(Proclitics.Article) && number.Value % 10 == 0 && number.First > 0
        && text.IsWord(number.First - 1) && text.Key(number.First - 1).StartsWith([ArabicLetters.Alef, ArabicLetters.Lam], StringComparison.Ordinal) && !NumberWords.IsPlural(text.Key(number.First - 1));

    // "The 32nd session", its article parted from the digits.
    private static bool IsPlace(TokenizedText text, NumberExpression number) =>
        number is { Kind: NumberKind.Cardinal, InDigits: true } && text.Key(number.First - 1) is [ArabicLetters.Alef, ArabicLetters.Lam] && NumberWords.At(text, number.First - 2).Value(NumberCategory.Ranked) is not null;

    private static bool IsSign(TokenizedText text, int token) =>
        NumberWords.At(text, token).Value(NumberCategory.Negative) is not null
        || (text.Is(token, Minus) && text.Touches(token + 1) && text.Digits(token + 1) > 0 && !IsBehindWord(text, token) && !text.Is(token + 2, "-"))
        || (text.Is(token, Minus) && text.Touches(token + 1) && DigitReader.At(text, token + 1, out _) is not null && !IsBehindWord(text, token) && text.Digits(token + 1) == 0);

    private static bool IsBehindWord(TokenizedText text, int token) => text.Touches(token) && (text.Digits(token - 1) > 0 || text.IsWord(token - 1));

    private static NumberExpression? Negative(TokenizedText text, int token) =>
        Cardinal.At(text, token + 1) is { } cardinal && FractionReader.Complete(text, token + 1, cardinal) is var number
            ? number with { First = token, Value = -number.Value, Clitics = Proclitics.None, Letters = NumberWords.At(text, token).Letters }
            : CountedOne(text, token);

    // "Minus one riyal" is written with the noun first.
    private static NumberExpression? CountedOne(TokenizedText text, int token) =>
        NumberWords.At(text, token).IsFound && Cardinal.At(text, token + 2) is { InDigits: false, Value: 1 } one
            ? new NumberExpression(token, one.Next, -1, NumberKind.Cardinal)
            : null;

    // "% 20" and "per cent 20".
    private static NumberExpression? Prefixed(TokenizedText text, int token)
    {
        var word = NumberWords.At(text, token);
        if (word.Value(NumberCategory.Percent) is null || text.Touches(token) || Cardinal.At(text, token + word.Tokens) is not { InDigits: true } cardinal) return null;
        return new NumberExpression(token, cardinal.Next, cardinal.Value, NumberKind.Percent) { Letters = word.Letters };
    }

    private static NumberExpression? Dual(TokenizedText text, int token)
    {
        var word = NumberWords.At(text, token);
        if (word.Value(NumberCategory.Dual) is null || word.Has(Proclitics.Article)) return null;
        // A numeral behind the noun says the same once more.
        var next = token + word.Tokens;
        if (Cardinal.At(text, next) is { Value: 2, InDigits: false } two && two.Clitics == Proclitics.None) next = two.Next;
        return new NumberExpression(token, next, 2, NumberKind.Cardinal) { Clitics = word.Clitics, Letters = word.Letters };
    }
}
