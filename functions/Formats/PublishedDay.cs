using System.Globalization;

namespace Marsad.Functions.Formats;

/// <summary>Publication dates as formats want them that know no partial dates.</summary>
internal static class PublishedDay
{
    private const int DayLength = 10;

    /// <summary>The time, midnight where only the day is known, as if the place of publication kept UTC; null where less is known.</summary>
    internal static DateTimeOffset? Time(string? published) =>
        DateTimeOffset.TryParseExact(published, ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    /// <summary>yyyy-MM-dd; null where less is known.</summary>
    internal static string? Day(string? published) => Time(published) is null ? null : published![..DayLength];
}
