namespace Marsad.Document;

/// <summary>A numeral in the text, in digits or words.</summary>
public sealed record Number
{
    public required int Block { get; init; }
    public required int Start { get; init; }
    public required int Length { get; init; }
    public required string Text { get; init; }

    /// <summary>Exact value; null for a vague count or a range, which have <see cref="Min"/> or <see cref="Max"/>. A percentage is the number before its sign.</summary>
    public decimal? Value { get; init; }

    public required NumberKind Kind { get; init; }

    /// <summary>more_than, less_than, at_least, at_most, about, between, dozens, hundreds, thousands, several, many or null.</summary>
    public string? Modifier { get; init; }

    /// <summary>Least value, where the text bounds it.</summary>
    public decimal? Min { get; init; }

    /// <summary>Greatest value, where the text bounds it.</summary>
    public decimal? Max { get; init; }
}

/// <summary>Kinds of numerals.</summary>
public enum NumberKind { Cardinal, Ordinal, Fraction, Percent }
