namespace Marsad.Document;

/// <summary>How many of what: a number with its unit and what is counted.</summary>
public sealed record Quantity
{
    public required int Block { get; init; }
    public required int Start { get; init; }
    public required int Length { get; init; }
    public required string Text { get; init; }

    /// <summary>The number that the text states, exact unless <see cref="Modifier"/> says otherwise; null for vague amounts and ranges.</summary>
    public decimal? Value { get; init; }

    /// <summary>Least value, where the text bounds it.</summary>
    public decimal? Min { get; init; }

    /// <summary>Greatest value, where the text bounds it.</summary>
    public decimal? Max { get; init; }

    /// <summary>more_than, less_than, at_least, at_most, about, between, dozens, hundreds, thousands, several, some, many or null.</summary>
    public string? Modifier { get; init; }

    /// <summary>UCUM code, ISO 4217 currency, <c>percent</c>, or the English singular of what is counted, units of time among it; null where it is not known.</summary>
    public string? Unit { get; init; }

    /// <summary>What is counted or measured, as the text says it; null where it does not.</summary>
    public string? Of { get; init; }
}
