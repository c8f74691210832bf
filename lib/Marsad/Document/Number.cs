namespace Marsad.Document;

/// <summary>A numeral in the text, in digits or words, with its exact value.</summary>
public sealed record Number(int Block, int Start, int Length, string Text, decimal Value, NumberKind Kind);

/// <summary>Kinds of numerals.</summary>
public enum NumberKind { Cardinal, Ordinal, Fraction, Percent }
