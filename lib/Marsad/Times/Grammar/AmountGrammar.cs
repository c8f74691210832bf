using Marsad.Document;
using Marsad.Text;

namespace Marsad.Times.Grammar;

/// <summary>Lengths of time: "three days", "two years", "a year", "an hour and a half", "a month and 21 days".</summary>
internal static class AmountGrammar
{
    /// <summary>Amounts joined by "and", each of a smaller unit than the one before it, or null.</summary>
    public static (IReadOnlyList<TimeAmount> Amounts, int Next)? At(TimeText text, int index)
    {
        if (One(text, index) is not { } first) return null;
        var amounts = new List<TimeAmount> { first.Amount };
        var next = first.Next;
        while (More(text, next) is { } more && more.Amount.Unit < amounts[^1].Unit && more.Amount.Unit != TimeUnit.None)
        {
            amounts.Add(more.Amount);
            next = more.Next;
        }

        return (amounts, next);
    }

    /// <summary>One amount, or null: a number with its unit, a dual, or a bare unit.</summary>
    public static (TimeAmount Amount, int Next)? One(TimeText text, int index)
    {
        if (Dual(text, index) is { } dual) return dual;
        if (text.Is(index, TimeCategory.Few) && UnitAt(text, index + 1) is { } few) return (new TimeAmount(null, few), index + 2);
        if (CountAt(text, index) is { } count && UnitAt(text, index + 1) is { } unit && !text.Has(index + 1, Proclitics.Conjunction)) return WithPart(text, new TimeAmount(count, unit), index + 2);
        return Bare(text, index);
    }

    /// <summary>The unit of a noun of time in any number, or null.</summary>
    public static TimeUnit? UnitAt(TimeText text, int index) =>
        (text.Value(index, TimeCategory.Unit) ?? text.Value(index, TimeCategory.PluralUnit)) is { } unit ? (TimeUnit)unit : null;

    /// <summary>The number at a lexeme, in digits with decimals or in words, or null.</summary>
    public static decimal? CountAt(TimeText text, int index)
    {
        if (text.Cardinal(index) is { } whole) return whole;
        return text.Number(index) is { Kind: NumberKind.Cardinal or NumberKind.Fraction, Value: > 0 and var value } ? value : null;
    }

    private static (TimeAmount Amount, int Next)? Dual(TimeText text, int index)
    {
        if (text.Value(index, TimeCategory.DualUnit) is not { } unit || RelativeGrammar.IsDefinite(text, index)) return null;
        var next = text.Cardinal(index + 1) == 2 && text.Digits(index + 1) == 0 ? index + 2 : index + 1;
        return WithPart(text, new TimeAmount(2, (TimeUnit)unit), next);
    }

    // A plural without a number leaves the count open; a singular is one, said once more or not.
    private static (TimeAmount Amount, int Next)? Bare(TimeText text, int index)
    {
        if (RelativeGrammar.IsDefinite(text, index)) return null;
        if (text.Value(index, TimeCategory.PluralUnit) is { } plural && !IsOfSomething(text, index + 1)) return (new TimeAmount(null, (TimeUnit)plural), text.Is(index + 1, TimeCategory.Few) ? index + 2 : index + 1);
        if (text.Value(index, TimeCategory.Unit) is not { } unit || IsNamed(text, index)) return null;
        var next = text.Cardinal(index + 1) == 1 && text.Digits(index + 1) == 0 ? index + 2 : index + 1;
        return WithPart(text, new TimeAmount(1, (TimeUnit)unit), next);
    }

    // "The hours of work": a definite noun behind a plural says whose it is.
    private static bool IsOfSomething(TimeText text, int index) =>
        index < text.Count && !text.Is(index, TimeCategory.Few) && ArabicLetters.HasArticle(text.Tokens.Key(text[index].First));

    // "The day of Friday", "the year 2003", "the month of March" are no lengths.
    private static bool IsNamed(TimeText text, int index) =>
        text.Is(index + 1, TimeCategory.Weekday) || text.Digits(index + 1) > 0 || text.Is(index + 1, TimeCategory.Month) || text.Is(index + 1, TimeCategory.HijriMonth)
        || text.Is(index + 1, TimeCategory.DayWord) || YearGrammar.At(text, index) is not null || (text.Numeral(index + 1) is > 1 && !text.Has(index + 1, Proclitics.And));

    // "A year and a half", "a year and half of the year"; half of another unit is an amount of its own.
    private static (TimeAmount Amount, int Next)? WithPart(TimeText text, TimeAmount amount, int next)
    {
        var at = text.Is(next, TimeCategory.And) ? next + 1 : next;
        var joined = at > next || text.Has(at, Proclitics.And);
        if (!joined || text.Number(at) is not { Kind: NumberKind.Fraction, Value: < 1 and var part }) return (amount, next);
        var isRepeated = UnitAt(text, at + 1) == amount.Unit && !text.Has(at + 1, Proclitics.Conjunction | Proclitics.Preposition);
        if (!isRepeated && text.Is(at + 1, TimeCategory.Unit)) return (amount, next);
        return (amount with { Count = amount.Count + part }, isRepeated ? at + 2 : at + 1);
    }

    private static (TimeAmount Amount, int Next)? More(TimeText text, int next)
    {
        var at = text.IsMark(next, ",\u060C") ? next + 1 : next;
        if (text.Is(at, TimeCategory.And)) at++;
        if (at == next && !text.Has(at, Proclitics.And)) return null;
        return One(text, at) is { Amount.Count: not null } more ? more : null;
    }
}
