using Marsad.Numbers;
using Marsad.Text;

namespace Marsad.Quantities;

/// <summary>A word or phrase that can be counted or measured in, where it stands in a text.</summary>
/// <param name="Unit">Null for a currency, whose code is found by its country.</param>
/// <param name="Currency">Place of the currency, or -1.</param>
internal readonly record struct CountedNounMatch(QuantityCategory Category, string? Unit, int Currency, int First, int Next, Proclitics Clitics, int Letters)
{
    // A number from three to ten has its noun in the plural.
    private static readonly QuantityCategory[] ForFew = [QuantityCategory.Measure, QuantityCategory.Time, QuantityCategory.Money, QuantityCategory.Plural, QuantityCategory.Singular, QuantityCategory.Dual];
    private static readonly QuantityCategory[] ForMany = [QuantityCategory.Measure, QuantityCategory.Time, QuantityCategory.Money, QuantityCategory.Singular, QuantityCategory.Plural, QuantityCategory.Dual];

    public bool IsMeasure => Category is QuantityCategory.Measure or QuantityCategory.Time or QuantityCategory.Money;

    public bool IsDefinite => (Clitics & Proclitics.Article) != 0;

    /// <summary>The noun at a token, in the reading that a number asks for, or null.</summary>
    public static CountedNounMatch? At(TokenizedText text, int token, NumberExpression? number = null)
    {
        var word = QuantityWords.At(text, token);
        if (!word.IsFound) return null;
        var isFew = number is { Value: >= 3 and <= 10 } or { Value: null, Modifier: NumberModifier.Several };
        foreach (var category in isFew ? ForFew : ForMany)
            if (word.Value(category) is { } value)
                return category == QuantityCategory.Money
                    ? new CountedNounMatch(category, null, (int)value, token, token + word.Tokens, word.Clitics, word.Letters)
                    : new CountedNounMatch(category, QuantityWords.Units[(int)value], -1, token, token + word.Tokens, word.Clitics, word.Letters);
        return null;
    }
}
