using Marsad.Document;
using Marsad.Text;

namespace Marsad.Numbers;

/// <summary>Reads what makes a number more or less than whole: decimals in words, halves and quarters, parts, shares, percentages.</summary>
internal static class FractionReader
{
    private const int LongestDecimals = 18;
    private const int GreatestDenominator = 1000;

    /// <summary>A fraction that stands alone, or half of a scale as in "half a million".</summary>
    public static NumberExpression? Alone(TokenizedText text, int token)
    {
        var word = NumberWords.At(text, token);
        if (word.Value(NumberCategory.Fraction) is not { } part) return null;
        var next = token + word.Tokens;
        var scale = ScaleAt(text, next);
        return new NumberExpression(token, scale?.Next ?? next, part * (scale?.Value ?? 1), scale is null ? NumberKind.Fraction : NumberKind.Cardinal)
        {
            Clitics = word.Clitics,
            Letters = word.Letters,
        };
    }

    /// <summary>The number with what follows it.</summary>
    public static NumberExpression Complete(TokenizedText text, int token, Cardinal number)
    {
        var plain = new NumberExpression(token, number.Next, number.Value, NumberKind.Cardinal) { Clitics = number.Clitics, Letters = number.Letters, InDigits = number.InDigits };
        var whole = AfterPoint(text, plain) ?? WithPart(text, plain, number.LastScale) ?? Parts(text, plain) ?? Quotient(text, plain) ?? plain;
        return Share(text, whole) ?? whole;
    }

    // "Seventeen point four two", zeros first; a scale behind it multiplies all of it.
    private static NumberExpression? AfterPoint(TokenizedText text, NumberExpression number)
    {
        if (NumberWords.At(text, number.Next).Value(NumberCategory.Point) is null) return null;
        var next = number.Next + 1;
        var zeros = 0;
        while (NumberWords.At(text, next).Value(NumberCategory.Nought) is not null && zeros < LongestDecimals) (next, zeros) = (next + 1, zeros + 1);
        var (digits, scale) = ("", 1m);
        if (Cardinal.At(text, next) is { } decimals && (decimals.Clitics & Proclitics.Conjunction) == 0)
            (digits, scale, next) = ((decimals.Value / decimals.LastScale).ToString("0.####", System.Globalization.CultureInfo.InvariantCulture), decimals.LastScale, decimals.Next);
        if (digits.Length + zeros is 0 or > LongestDecimals || digits.Contains('.', StringComparison.Ordinal)) return null;
        var part = digits.Length == 0 ? 0 : decimal.Parse("0." + new string('0', zeros) + digits, System.Globalization.CultureInfo.InvariantCulture);
        return number with { Next = next, Value = (number.Value + part) * scale, InDigits = false };
    }

    // "Three and a half", "three million and a half".
    private static NumberExpression? WithPart(TokenizedText text, NumberExpression number, decimal scale)
    {
        var at = NumberWords.IsAnd(text, number.Next) ? number.Next + 1 : number.Next;
        var word = NumberWords.At(text, at);
        if (word.Value(NumberCategory.Fraction) is not { } part || word.Has(Proclitics.Preposition)) return null;
        if (at == number.Next && !word.Has(Proclitics.Conjunction)) return null;
        if (word.Has(Proclitics.Article) && scale == 1) return null;
        var next = at + word.Tokens;
        if (scale > 1 && ScaleAt(text, next) is { } repeated && repeated.Value == scale) next = repeated.Next;
        return number with { Next = next, Value = number.Value + part * scale, Part = scale == 1 ? part : 0, InDigits = false };
    }

    // "Three quarters", "three quarters of a million".
    private static NumberExpression? Parts(TokenizedText text, NumberExpression number)
    {
        var word = NumberWords.At(text, number.Next);
        if (word.Value(NumberCategory.FractionPlural) is not { } part || word.Has(Proclitics.Conjunction | Proclitics.Preposition)) return null;
        var parts = number with { Next = number.Next + word.Tokens, Value = number.Value * part, Kind = NumberKind.Fraction, InDigits = false };
        return ScaleAt(text, parts.Next) is { } scale ? parts with { Next = scale.Next, Value = parts.Value * scale.Value, Kind = NumberKind.Cardinal } : parts;
    }

    private static CardinalPart? ScaleAt(TokenizedText text, int token) =>
        CardinalPart.At(text, token) is { Category: NumberCategory.Scale, IsJoined: false } scale && (scale.Clitics & Proclitics.Preposition) == 0 ? scale : null;

    // "11/10" and "one over twenty"; a stroke more makes it a date.
    private static NumberExpression? Quotient(TokenizedText text, NumberExpression number)
    {
        var isStroke = number.InDigits && text.Is(number.Next, "/") && text.Touches(number.Next) && text.Touches(number.Next + 1) && !text.Is(number.Next + 2, "/")
            && !(text.Is(number.First - 1, "/") && text.Touches(number.First));
        var isWord = NumberWords.At(text, number.Next).Value(NumberCategory.Over) is not null && !number.InDigits && (number.Value == 1 || IsNegated(text, number.First));
        if (!isStroke && !isWord) return null;
        if (Cardinal.At(text, number.Next + 1) is not { Value: > 1 } below || (isStroke && (!below.InDigits || below.Value > GreatestDenominator))) return null;
        return number with { Next = below.Next, Value = number.Value / below.Value, Kind = NumberKind.Fraction, InDigits = false };
    }

    private static bool IsNegated(TokenizedText text, int first) => NumberWords.At(text, first - 1).Value(NumberCategory.Negative) is not null;

    private static NumberExpression? Share(TokenizedText text, NumberExpression number)
    {
        var word = NumberWords.At(text, number.Next);
        if (word.Value(NumberCategory.Percent) is not null && !word.Has(Proclitics.Conjunction)) return number with { Next = number.Next + word.Tokens, Kind = NumberKind.Percent };
        if (word.Value(NumberCategory.Share) is { } share && !word.Has(Proclitics.Conjunction))
            return number with { Next = number.Next + word.Tokens, Value = number.Value * share, Kind = NumberKind.Fraction, InDigits = false };
        return null;
    }
}
