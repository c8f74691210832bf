using Marsad.Document;
using Marsad.Numbers;
using Marsad.Text;

namespace Marsad.Quantities;

/// <summary>Writes the amounts of an article into its document.</summary>
internal static class QuantityExtractor
{
    /// <summary>Quantities of one block in reading order.</summary>
    public static IEnumerable<Quantity> Extract(int block, TokenizedText text, IReadOnlyList<FoundQuantity> quantities) => quantities.Select(found => ToQuantity(block, text, found));

    private static Quantity ToQuantity(int block, TokenizedText text, FoundQuantity found)
    {
        var span = found.SpanIn(text);
        return new Quantity
        {
            Block = block,
            Start = span.Start,
            Length = span.Length,
            Text = span.In(text.Text),
            Value = found.Number.Value,
            Min = found.Number.Min,
            Max = found.Number.Max,
            Modifier = found.Modifier ?? ModifierNames.Of(found.Number.Modifier),
            Unit = found.Unit,
            Of = found.Of?.In(text.Text),
        };
    }
}
