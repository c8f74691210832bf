using Marsad.Document;
using Marsad.Text;

namespace Marsad.Numbers;

/// <summary>A numeral found in a text, by its tokens.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Value">Exact value; null where it is vague.</param>
internal readonly record struct NumberExpression(int First, int Next, decimal? Value, NumberKind Kind)
{
    /// <summary>What is written on to the first token before the numeral.</summary>
    public Proclitics Clitics { get; init; }

    /// <summary>Letters of the first token that are no part of the numeral.</summary>
    public int Letters { get; init; }

    /// <summary>The fraction that was added to a whole number, as in "three and a half"; else 0.</summary>
    public decimal Part { get; init; }

    /// <summary>Whether it is written in digits alone.</summary>
    public bool InDigits { get; init; }

    /// <summary>Least and greatest value of a vague or bounded one.</summary>
    public decimal? Min { get; init; }
    public decimal? Max { get; init; }
    public NumberModifier? Modifier { get; init; }

    /// <summary>Where it stands in the text.</summary>
    public Token SpanIn(TokenizedText text) => text.Span(First, Next, Letters);
}
