using Marsad.Numbers;
using Marsad.Text;

namespace Marsad.Quantities;

/// <summary>An amount found in a text.</summary>
/// <param name="Number">What it says of the number; <see cref="NumberExpression.First"/> and <see cref="NumberExpression.Next"/> bound the numeral alone.</param>
/// <param name="First">First token of the whole, a word of modification included.</param>
/// <param name="Next">The token after it.</param>
internal sealed record FoundQuantity(NumberExpression Number, int First, int Next)
{
    /// <summary>Letters of the first token that are no part of it.</summary>
    public int Letters { get; init; }

    /// <summary>First token of the noun that is counted, or -1 where none stands beside the number.</summary>
    public int Noun { get; init; } = -1;

    /// <summary>some, many, or what the number says.</summary>
    public string? Modifier { get; init; }

    /// <summary>UCUM code, ISO 4217 currency, English singular, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>What is counted or measured, where the text says it.</summary>
    public Token? Of { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>Whether it counts people.</summary>
    public bool IsPeople => Unit == QuantityWords.Person;

    /// <summary>Where it stands in the text.</summary>
    public Token SpanIn(TokenizedText text) => text.Span(First, Next, Letters);
}
