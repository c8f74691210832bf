using System.Text.Json.Serialization;

namespace Marsad.Document;

/// <summary>A time in the text, resolved to TIMEX3 (ISO-TimeML).</summary>
public sealed record TimeExpression
{
    public required int Block { get; init; }
    public required int Start { get; init; }
    public required int Length { get; init; }
    public required string Text { get; init; }
    public required TimeType Type { get; init; }

    /// <summary>TIMEX3 value; unknown positions are X.</summary>
    public required string Value { get; init; }

    /// <summary>TIMEX3 modifier, or null.</summary>
    public string? Mod { get; init; }

    /// <summary>TIMEX3 part of the day (MO, MI, AF, EV, NI; DA for dawn), or null; <see cref="Value"/> is then the day's.</summary>
    public string? PartOfDay { get; init; }

    public required DateCalendar Calendar { get; init; }

    /// <summary>Start of the half-open local interval, <c>yyyy-MM-ddTHH:mm:ss</c>; null where the value is underspecified or vague.</summary>
    public string? From { get; init; }

    /// <summary>End of the half-open local interval; null like <see cref="From"/>.</summary>
    public string? To { get; init; }
}

/// <summary>TIMEX3 types.</summary>
public enum TimeType
{
    [JsonStringEnumMemberName("DATE")] Date,
    [JsonStringEnumMemberName("TIME")] Time,
    [JsonStringEnumMemberName("DURATION")] Duration,
    [JsonStringEnumMemberName("SET")] Set,
}
