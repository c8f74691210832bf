using System.Globalization;
using Marsad.Document;

namespace Marsad.Times.Resolution;

/// <summary>A placed time.</summary>
/// <param name="Value">TIMEX3 value.</param>
/// <param name="From">Beginning of the half-open interval, or null with <paramref name="To"/> where it lies nowhere.</param>
internal readonly record struct ResolvedTime(TimeType Type, string Value, DateTime? From, DateTime? To)
{
    /// <summary>TIMEX3 modifier, or null.</summary>
    public string? Mod { get; init; }

    /// <summary>Whole days.</summary>
    public static ResolvedTime Days(string value, DateOnly from, DateOnly to) => new(TimeType.Date, value, from.ToDateTime(TimeOnly.MinValue), to.ToDateTime(TimeOnly.MinValue));

    /// <summary>One day.</summary>
    public static ResolvedTime Day(DateOnly day) => Days(Iso(day), day, day.AddDays(1));

    /// <summary>A date that cannot be placed.</summary>
    public static ResolvedTime Open(string value) => new(TimeType.Date, value, null, null);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
