using Marsad.Numbers;
using Marsad.Text;

namespace Marsad.Quantities;

/// <summary>Puts a quantity together: number, noun, the country of a currency, what is measured, and the word that bounds it.</summary>
internal sealed class QuantityParts(TokenizedText text, QuantityContext context, CountedPhrase phrases)
{
    private const int LongestModifier = 5;

    /// <summary>A number and the known noun behind it.</summary>
    public FoundQuantity Counted(NumberExpression number, CountedNounMatch noun)
    {
        if (noun.IsMeasure) return Measured(number, noun);
        var end = phrases.Adjectives(noun.Next - 1, noun.Next, noun.Unit == QuantityWords.Person, noun.Category == QuantityCategory.Plural);
        var next = noun.Category == QuantityCategory.Plural ? Math.Max(end, noun.IsDefinite ? end : phrases.Complement(end - 1)) : end;
        return new FoundQuantity(number, number.First, next)
        {
            Letters = number.Letters,
            Noun = noun.First,
            Unit = noun.Unit,
            Of = text.Span(noun.First, next, noun.Letters),
            Rule = "number and noun",
        };
    }

    /// <summary>A number and a noun that no table knows.</summary>
    public FoundQuantity Unknown(NumberExpression number, int noun, string? unit)
    {
        var next = phrases.Adjectives(noun, noun + 1, isPeople: unit is not null, isPlural: number.Value is null or < 11);
        return new FoundQuantity(number, number.First, next) { Letters = number.Letters, Noun = noun, Unit = unit, Of = text.Span(noun, next), Rule = "number and unknown noun" };
    }

    /// <summary>The token after a numeral and the bracket that closes behind it.</summary>
    public int AfterNumeral(NumberExpression number) => text.Is(number.First - 1, "(") && text.Is(number.Next, ")") ? number.Next + 1 : number.Next;

    /// <summary>The quantity with the modifier that stands before it or behind it.</summary>
    public FoundQuantity WithModifier(FoundQuantity quantity)
    {
        if (quantity.First != quantity.Number.First) return quantity;
        if (ModifierBefore(quantity.Number) is { } before) return quantity with { First = before.First, Letters = before.Letters };
        if (quantity.Number.Modifier is not null || BoundReader.At(text, quantity.Next).Value(BoundCategory.AfterModifier) is not { } after) return quantity;
        return quantity with { Number = BoundReader.Bounded(text, quantity.Number, (NumberModifier)(int)after) };
    }

    /// <summary>The word of modification that ends where a number begins, or null.</summary>
    public (int First, int Letters)? ModifierBefore(NumberExpression number)
    {
        // The longest phrase first: "no less than" holds "less than".
        for (var token = Math.Max(0, number.First - LongestModifier); token < number.First; token++)
        {
            var word = BoundReader.At(text, token);
            var isModifier = number.Modifier == NumberModifier.Between ? word.Value(BoundCategory.Between) is not null || word.Value(BoundCategory.From) is not null : word.Value(BoundCategory.Modifier) is not null;
            if (isModifier && token + word.Tokens == number.First) return (token, word.Letters);
        }

        return null;
    }

    /// <summary>The token after a nationality that follows a currency.</summary>
    public int AfterCountry(int token) => CountryAt(token) is { } name ? EndOf(name, token) : token;

    /// <summary>The code of an amount that holds parts of a currency.</summary>
    public string? CodeOfParts(NumberExpression number)
    {
        var (beside, part) = (CountryAt(number.Next)?.Country, (string?)null);
        for (var token = number.First; token < number.Next; token++)
        {
            beside ??= CountryAt(token)?.Country;
            if (QuantityWords.At(text, token).Value(QuantityCategory.Money) is { } currency) return Currencies.CodeOf((int)currency, beside, context.Countries);
            part ??= Currencies.CodeOfPart(text.Key(token).ToString(), beside, context.Countries);
        }

        return part;
    }

    /// <summary>What a measure is of: the noun phrase behind "of", or null.</summary>
    public Token? Measured(int token)
    {
        if (QuantityWords.At(text, token) is not { Clitics: Proclitics.None } word || word.Value(QuantityCategory.From) is null || !phrases.IsWord(token + 1)) return null;
        return text.Span(token + 1, phrases.Complement(token + 1));
    }

    private FoundQuantity Measured(NumberExpression number, CountedNounMatch noun)
    {
        var isMoney = noun.Category == QuantityCategory.Money;
        var next = Math.Max(number.Next, isMoney ? AfterCountry(noun.Next) : noun.Next);
        return new FoundQuantity(number, number.First, next)
        {
            Letters = number.Letters,
            Noun = noun.First,
            Unit = isMoney ? Currencies.CodeOf(noun.Currency, CountryAt(noun.Next)?.Country, context.Countries) : noun.Unit,
            Of = Measured(next),
            Rule = isMoney ? "money" : "measure",
        };
    }

    private CountryName? CountryAt(int token) =>
        token < text.Count && context.NameAt(text[token].Start) is { IsGroup: true, Country: not null } name && name.Span.Start == text[token].Start ? name : null;

    private int EndOf(CountryName name, int token)
    {
        while (token < text.Count && text[token].Start < name.Span.End) token++;
        return token;
    }
}
