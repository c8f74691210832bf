namespace Marsad.Document;

/// <summary>How many of what: a number with its unit and what is counted.</summary>
public sealed record Quantity
{
    public required int Block { get; init; }
    public required int Start { get; init; }
    public required int Length { get; init; }
    public required string Text { get; init; }

    /// <summary>Exact value; null for vague or bounded amounts, which have <see cref="Min"/> or <see cref="Max"/>.</summary>
    public decimal? Value { get; init; }

    public decimal? Min { get; init; }
    public decimal? Max { get; init; }

    /// <summary>more_than, less_than, at_least, at_most, about, between, dozens, hundreds, thousands, several, some, many or null.</summary>
    public string? Modifier { get; init; }

    /// <summary>UCUM code, ISO 4217 currency, <c>%</c>, or the English singular of what is counted.</summary>
    public string? Unit { get; init; }

    public string? Of { get; init; }
}
