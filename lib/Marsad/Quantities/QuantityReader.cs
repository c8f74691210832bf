using Marsad.Numbers;
using Marsad.Text;

namespace Marsad.Quantities;

/// <summary>Finds the amounts of a text in one pass: numbers with what they count, and words that count without a number.</summary>
internal sealed class QuantityReader(TokenizedText text, QuantityContext context)
{
    private readonly CountedPhrase _phrases = new(text, context);

    /// <summary>Amounts in reading order; they never overlap.</summary>
    /// <param name="numbers">The numerals of the text without those that are names of days and months.</param>
    public List<FoundQuantity> Find(IReadOnlyList<NumberExpression> numbers)
    {
        var amounts = Amount.Of(text, numbers);
        var numbered = new NumberedQuantities(text, context, _phrases);
        var worded = new WordedQuantities(text, context, _phrases);
        var found = new List<FoundQuantity>();
        var next = 0;
        for (var token = 0; token < text.Count;)
        {
            while (next < amounts.Count && amounts[next].Number.First < token) next++;
            var isNumber = next < amounts.Count && amounts[next].Number.First == token;
            var quantity = isNumber ? numbered.At(amounts[next], found) : worded.At(token, found);
            // A noun before its number may belong to the quantity before.
            if (found.Count > 0 && quantity?.First < found[^1].Next) quantity = null;
            if (quantity is not null) found.Add(quantity);
            token = Math.Max(token + 1, quantity?.Next ?? (isNumber ? amounts[next].Number.Next : 0));
        }

        return found;
    }
}
