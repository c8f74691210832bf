using System.Globalization;
using System.Text.Json.Serialization;

namespace Marsad.Document;

/// <summary>When the article was first published, as precisely as the page says.</summary>
public sealed record PublicationDate
{
    private const int DayLength = 10;

    /// <summary>ISO 8601 local time cut to <see cref="Precision"/>, for instance <c>2026-03-10T09:05</c>.</summary>
    public required string Value { get; init; }

    /// <summary>The words of the page.</summary>
    public required string Raw { get; init; }

    public required DateCalendar Calendar { get; init; }
    public required DatePrecision Precision { get; init; }

    /// <summary>UTC offset such as <c>+03:00</c>, or null when the page gives none.</summary>
    public string? Zone { get; init; }

    public required DateEvidence Evidence { get; init; }

    /// <summary>The day; null where the date states less, or is none of the calendar.</summary>
    [JsonIgnore]
    public DateOnly? Day => Value.Length >= DayLength && DateOnly.TryParseExact(Value.AsSpan(0, DayLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

/// <summary>The calendar that a date was written in.</summary>
public enum DateCalendar { Gregorian, Hijri }

/// <summary>The smallest unit that a date states.</summary>
public enum DatePrecision { Minute, Day, Month, Year }

/// <summary>Where a publication date was read.</summary>
public enum DateEvidence { Text, Meta, Jsonld, Path }
