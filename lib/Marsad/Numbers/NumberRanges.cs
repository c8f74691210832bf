using Marsad.Document;
using Marsad.Text;

namespace Marsad.Numbers;

/// <summary>Finds pairs of numbers that bound one: "between 5 and 10", "from 20 to 30", "20-30".</summary>
internal static class NumberRanges
{
    private const decimal Thousand = 1000;
    private const string Dashes = "-\u2013\u2014";

    /// <summary>Ranges over numbers that follow each other; the numbers themselves stay what they are.</summary>
    public static IEnumerable<NumberExpression> Of(TokenizedText text, IReadOnlyList<NumberExpression> numbers)
    {
        for (var i = 0; i + 1 < numbers.Count; i++)
        {
            var (low, high) = (numbers[i], numbers[i + 1]);
            if (low is { Kind: not NumberKind.Ordinal, Value: { } min } && high is { Kind: not NumberKind.Ordinal, Value: { } max } && max > min && IsRange(text, low, high))
                yield return low with { Next = high.Next, Value = null, Kind = high.Kind, Min = min * SharedScale(text, low, high), Max = max, Modifier = NumberModifier.Between };
        }
    }

    // "Between 3 and 5 million": a scale behind the greater number alone belongs to both.
    private static decimal SharedScale(TokenizedText text, NumberExpression low, NumberExpression high) =>
        Cardinal.At(text, low.First) is { LastScale: 1 } least && least.Value == low.Value && Cardinal.At(text, high.First) is { LastScale: > 1 and var scale } most && most.Value == high.Value
            && most.Value / scale is < Thousand and var count && low.Value < count ? scale : 1;

    private static bool IsRange(TokenizedText text, NumberExpression low, NumberExpression high)
    {
        var isJoined = (high.First == low.Next && high.Clitics.HasFlag(Proclitics.And)) || (high.First == low.Next + 1 && NumberWords.IsAnd(text, low.Next));
        if (isJoined && Precedes(text, low.First, BoundCategory.Between)) return true;
        if (high.First != low.Next + 1) return false;
        if (BoundReader.At(text, low.Next).Value(BoundCategory.To) is not null) return Precedes(text, low.First, BoundCategory.From) || Precedes(text, low.First, BoundCategory.Between);
        if (!low.InDigits || !high.InDigits || !text.Is(low.Next, Dashes)) return false;
        return IsSpaced(text, low, high) || (text.Touches(low.Next) && text.Touches(high.First) && text.Digits(low.First) == text.Digits(high.First)
            && !text.Is(low.First - 1, Dashes) && !text.Is(high.Next, Dashes));
    }

    // "5 - 15 minutes": what both count stands behind them; a result or a date has nothing counted there.
    private static bool IsSpaced(TokenizedText text, NumberExpression low, NumberExpression high) =>
        text.Touches(low.Next) == text.Touches(high.First) && CountedNouns.IsCounted(text.Key(high.Next)) && !text.Is(low.First - 1, Dashes + "/");

    private static bool Precedes(TokenizedText text, int first, BoundCategory category) => BoundReader.At(text, first - 1).Value(category) is not null;
}
