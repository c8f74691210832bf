using Marsad.Document;
using Marsad.Text;

namespace Marsad.Numbers;

/// <summary>Writes the numerals of an article into its document, with ranges and amounts that several of them make.</summary>
internal static class NumberExtractor
{
    /// <summary>Numbers of one block in reading order; what several numerals make stands behind the first of them.</summary>
    public static IEnumerable<Number> Extract(int block, TokenizedText text, IReadOnlyList<NumberExpression> numbers) => numbers
        .Concat(NumberRanges.Of(text, numbers))
        .Concat(CurrencyAmounts.Of(text, numbers))
        .OrderBy(number => number.First)
        .Select(number => ToNumber(block, text, number));

    private static Number ToNumber(int block, TokenizedText text, NumberExpression number)
    {
        var span = number.SpanIn(text);
        return new Number
        {
            Block = block,
            Start = span.Start,
            Length = span.Length,
            Text = span.In(text.Text),
            Value = number.Value,
            Kind = number.Kind,
            Modifier = ModifierNames.Of(number.Modifier),
            Min = number.Min,
            Max = number.Max,
        };
    }
}
