using System.Globalization;
using Marsad.Document;

namespace Marsad.Times.Resolution;

/// <summary>What relative times are counted from.</summary>
/// <param name="Now">Moment of publication, midnight where the hour is unknown; null where the day is unknown.</param>
internal readonly record struct TimeAnchor(DateTime? Now, TimeSense Sense)
{
    private const int LengthOfDay = 10;

    // What is counted from a day must stay inside the calendar.
    private const int FirstYear = 1400;
    private const int LastYear = 8000;

    /// <summary>Day of publication, or null.</summary>
    public DateOnly? Today => Now is { } now ? DateOnly.FromDateTime(now) : null;

    public bool IsDialogue => Sense == TimeSense.Future;

    public static TimeAnchor Of(PublicationDate? published, TimeSense sense)
    {
        if (published is not { Value.Length: >= LengthOfDay }) return new TimeAnchor(null, sense);
        return DateTime.TryParse(published.Value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var now) && now.Year is >= FirstYear and <= LastYear ? new TimeAnchor(now, sense) : new TimeAnchor(null, sense);
    }
}
