using Marsad.Document;
using Marsad.Numbers;
using Marsad.Text;

namespace Marsad.Quantities;

/// <summary>Reads what the numbers of a text count; numbers that name, date or rank something count nothing.</summary>
internal sealed class NumberedQuantities(TokenizedText text, QuantityContext context, CountedPhrase phrases)
{
    private const int MostAdjectivesBefore = 2;
    private readonly QuantityParts _parts = new(text, context, phrases);

    /// <summary>The quantity of an amount, or null.</summary>
    /// <param name="before">The quantities before it: others are others of them.</param>
    public FoundQuantity? At(Amount amount, IReadOnlyList<FoundQuantity> before)
    {
        var number = amount.Number;
        var start = text[number.First].Start;
        if (number.Kind == NumberKind.Ordinal || IsOtherDual(number) || context.NameAt(start) is { IsGroup: false } || IsDate(number)) return null;
        var quantity = amount.HasParts ? Money(number) : number.Kind == NumberKind.Percent ? Percentage(number) : Dual(number) ?? Before(number) ?? Behind(number, before) ?? Alone(number, before);
        return quantity is null ? null : _parts.WithModifier(quantity);
    }

    // A number inside a time is an amount only where a unit of time follows it or, definite, stands before it.
    private bool IsDate(NumberExpression number) =>
        context.TimeAt(text[number.First].Start) is not null && CountedNounMatch.At(text, number.Next) is not { Category: QuantityCategory.Time } && !IsBehindTime(number);

    private bool IsBehindTime(NumberExpression number) =>
        (number.Clitics.HasFlag(Proclitics.Article) || number.Value is 1 or 2) && CountedNounMatch.At(text, number.First - 1) is { Category: QuantityCategory.Time };

    private FoundQuantity Money(NumberExpression number) => new(number, number.First, _parts.AfterCountry(number.Next))
    {
        Letters = number.Letters,
        Unit = _parts.CodeOfParts(number),
        Of = _parts.Measured(_parts.AfterCountry(number.Next)),
        Rule = "money with parts",
    };

    private FoundQuantity Percentage(NumberExpression number) => new(number, number.First, number.Next) { Letters = number.Letters, Unit = QuantityWords.Percent, Of = _parts.Measured(number.Next), Rule = "percent" };

    // The two of something that is neither a person nor a measure are as a rule those that were named before.
    private bool IsOtherDual(NumberExpression number) =>
        number is { Value: 2, InDigits: false } && QuantityWords.At(text, number.First).Value(QuantityCategory.Dual) is { } unit && QuantityWords.Units[(int)unit] != QuantityWords.Person
        && CountedNounMatch.At(text, number.First) is not { IsMeasure: true };

    // The noun itself says two; only people are counted so as something new.
    private FoundQuantity? Dual(NumberExpression number)
    {
        if (number is not { Value: 2, InDigits: false } || QuantityWords.At(text, number.First) is not { IsFound: true } word || word.Value(QuantityCategory.Dual) is null) return null;
        if (CountedNounMatch.At(text, number.First) is { IsMeasure: true } measure) return _parts.Counted(WithHalf(number), measure);
        var next = phrases.Adjectives(number.First, number.Next, isPeople: true, isPlural: false);
        return new FoundQuantity(number, number.First, next) { Letters = number.Letters, Noun = number.First, Unit = QuantityWords.Person, Of = text.Span(number.First, next, number.Letters), Rule = "dual" };
    }

    // "Two metres and half a metre".
    private NumberExpression WithHalf(NumberExpression number) =>
        FractionReader.Alone(text, number.Next) is { Kind: NumberKind.Fraction, Value: { } part } half && half.Clitics.HasFlag(Proclitics.And)
            ? number with { Value = number.Value + part, Next = CountedNounMatch.At(text, half.Next) is { IsMeasure: true } unit ? unit.Next : half.Next }
            : number;

    private FoundQuantity? Behind(NumberExpression number, IReadOnlyList<FoundQuantity> before)
    {
        var after = _parts.AfterNumeral(number);
        var word = QuantityWords.At(text, after);
        if (word.Value(QuantityCategory.Person) is not null || word.Value(QuantityCategory.OtherPeople) is not null) return Simple(number, after + word.Tokens, QuantityWords.Person, after, "people of or beside those before");
        if (word.Value(QuantityCategory.Antecedent) is not null || word.Value(QuantityCategory.OtherThings) is not null)
            return before.Count == 0 && word.Value(QuantityCategory.OtherThings) is not null ? null : Simple(number, after + word.Tokens, before.Count > 0 ? before[^1].Unit : null, after, "of or beside those before");
        var isPartitive = word.Value(QuantityCategory.From) is not null && word.Clitics == Proclitics.None;
        var at = isPartitive ? after + 1 : after;
        // One and two in words stand behind their nouns.
        if (number is { InDigits: false, Value: 1 or 2 } && !isPartitive) return null;
        if (CountedNounMatch.At(text, at, number) is { } noun && CanFollow(number, noun, isPartitive)) return _parts.Counted(number, noun);
        if (number.Kind == NumberKind.Fraction || IsDesignation(number)) return null;
        return phrases.IsPeople(at) || phrases.IsNounBehind(at, number, isPartitive) ? _parts.Unknown(number, at, phrases.LooksLikePeople(at) ? QuantityWords.Person : null) : null;
    }

    private static bool CanFollow(NumberExpression number, CountedNounMatch noun, bool isPartitive)
    {
        if ((noun.Clitics & (Proclitics.Conjunction | Proclitics.Preposition)) != 0) return false;
        if (noun.IsMeasure) return !isPartitive || number.Value is null;
        if (number.Kind == NumberKind.Fraction) return false;
        return isPartitive ? noun.Category == QuantityCategory.Plural : !noun.IsDefinite || number.Value is null || number.Clitics.HasFlag(Proclitics.Article) || !number.InDigits;
    }

    // "The three days", "one soldier", "two Turkish soldiers".
    private FoundQuantity? Before(NumberExpression number)
    {
        if (number.InDigits && text.Touches(number.First) && CountedNounMatch.At(text, number.First - 1) is { Category: QuantityCategory.Money } sign)
            return _parts.Counted(number, sign) is { } money ? money with { First = sign.First, Next = number.Next } : null;
        var isDefinite = number is { Value: not null } && number.Clitics.HasFlag(Proclitics.Article);
        var isSmall = number is { InDigits: false, Value: 1 or 2, Clitics: Proclitics.None } || number is { Modifier: NumberModifier.Several, Clitics: Proclitics.None };
        if (!isDefinite && !isSmall) return null;
        for (var back = 1; back <= MostAdjectivesBefore + 1 && number.First - back >= 0; back++)
        {
            var token = number.First - back;
            if (!phrases.IsWord(token)) return null;
            if (CountedNounMatch.At(text, token) is not { } noun) continue;
            if (phrases.Adjectives(noun.Next - 1, noun.Next, noun.Unit == QuantityWords.Person, isPlural: true) < number.First || noun.Next > number.First || noun.IsDefinite != isDefinite || !CanPrecede(number, noun)) return null;
            return _parts.Counted(number, noun) is { } counted ? counted with { First = token, Letters = noun.Letters, Next = number.Next, Of = text.Span(token, number.Next, noun.Letters), Rule = "noun before its number" } : null;
        }

        return null;
    }

    // "One corner" counts nothing; one man does.
    private static bool CanPrecede(NumberExpression number, CountedNounMatch noun) =>
        number.Value switch
        {
            1 => noun.Category is QuantityCategory.Singular or QuantityCategory.Time or QuantityCategory.Measure or QuantityCategory.Money && (noun.IsMeasure || noun.Unit == QuantityWords.Person),
            2 => noun.Category != QuantityCategory.Singular,
            null => noun.Category == QuantityCategory.Plural,
            _ => true,
        };

    private FoundQuantity? Alone(NumberExpression number, IReadOnlyList<FoundQuantity> before)
    {
        if (number.Kind == NumberKind.Fraction || IsDesignation(number)) return null;
        if (QuantityWords.At(text, number.First - 1).Value(QuantityCategory.Age) is not null) return Simple(number, number.Next, QuantityWords.Year, -1, "age");
        if (number.Value is null && number.Clitics.HasFlag(Proclitics.Article)) return Simple(number, number.Next, QuantityWords.Person, -1, "people by the dozen");
        var first = _parts.ModifierBefore(number)?.First ?? number.First;
        if (CountWords.Before(text, text.Is(first - 1, "(") ? first - 1 : first) is { } kind) return Simple(number, number.Next, kind == CountKind.Seized ? null : QuantityWords.Person, -1, "word of what befell them");
        var isJoined = number.Clitics.HasFlag(Proclitics.And) && before.Count > 0 && before[^1].Next == number.First && before[^1].Noun < 0;
        if (isJoined) return Simple(number, number.Next, before[^1].Unit, -1, "joined to a count");
        return first < number.First ? Simple(number, number.Next, null, -1, "bounded number") : null;
    }

    private FoundQuantity Simple(NumberExpression number, int next, string? unit, int noun, string rule) =>
        new(number, number.First, next) { Letters = number.Letters, Unit = unit, Noun = noun, Of = noun < 0 ? null : text.Span(noun, next), Rule = rule };

    // A name before the number, or before one that "and" joins to it.
    private bool IsDesignation(NumberExpression number)
    {
        for (var token = number.First - 1; token >= 0 && token >= number.First - MostAdjectivesBefore - 1; token--)
        {
            if (QuantityWords.At(text, token).Value(QuantityCategory.Designation) is not null) return true;
            if (text.Digits(token) == 0 && !text.Is(token, "(\"/-")) return false;
        }

        return false;
    }
}
