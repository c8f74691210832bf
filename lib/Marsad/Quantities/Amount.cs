using Marsad.Numbers;
using Marsad.Text;

namespace Marsad.Quantities;

/// <summary>A numeral, a range of two, or money in a currency and its parts.</summary>
/// <param name="HasParts">Whether parts of a currency are counted in it.</param>
internal readonly record struct Amount(NumberExpression Number, bool HasParts)
{
    /// <summary>The amounts of a text in reading order; what several numerals make takes their place.</summary>
    public static List<Amount> Of(TokenizedText text, IReadOnlyList<NumberExpression> numbers)
    {
        var amounts = new List<Amount>(numbers.Count);
        var wide = NumberRanges.Of(text, numbers).Select(range => new Amount(range, HasParts: false))
            .Concat(CurrencyAmounts.Of(text, numbers).Where(money => HoldsCurrency(text, money)).Select(money => new Amount(money, HasParts: true)))
            .OrderBy(amount => amount.Number.First).ThenByDescending(amount => amount.Number.Next);
        var (next, covered) = (0, 0);
        foreach (var amount in wide)
        {
            if (amount.Number.First < covered) continue;
            while (next < numbers.Count && numbers[next].Next <= amount.Number.First) amounts.Add(new Amount(numbers[next++], HasParts: false));
            amounts.Add(amount);
            covered = amount.Number.Next;
            while (next < numbers.Count && numbers[next].First < covered) next++;
        }

        while (next < numbers.Count) amounts.Add(new Amount(numbers[next++], HasParts: false));
        return amounts;
    }

    // A dirham is a currency in one country and a part of one in another: alone it is a currency.
    private static bool HoldsCurrency(TokenizedText text, NumberExpression money)
    {
        var names = 0;
        for (var token = money.First; token < money.Next; token++)
            if (QuantityWords.At(text, token).Value(QuantityCategory.Money) is not null) names++;
        return names > 1 || QuantityWords.At(text, money.Next - 1).Value(QuantityCategory.Money) is null;
    }
}
