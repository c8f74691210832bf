using System.Globalization;

namespace Marsad.Cli.Evaluating;

/// <summary>Moments of cases, cut to a grain.</summary>
internal static class CaseTime
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd"];

    /// <summary>The moment, or null where it is none.</summary>
    public static DateTime? Parse(string? text) =>
        text is not null && DateTime.TryParseExact(text[..Math.Min(text.Length, 19)], Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>The beginning of the time of that grain.</summary>
    public static DateTime Cut(DateTime time, string grain) => grain switch
    {
        "year" => new DateTime(time.Year, 1, 1),
        "month" or "quarter" => new DateTime(time.Year, time.Month, 1),
        "week" => time.Date.AddDays(-(((int)time.DayOfWeek + 6) % 7)),
        "day" => time.Date,
        "hour" => time.Date.AddHours(time.Hour),
        _ => time.Date.AddHours(time.Hour).AddMinutes(time.Minute),
    };
}
