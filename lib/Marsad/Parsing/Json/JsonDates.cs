using System.Globalization;
using System.Text.Json;
using Marsad.Document;

namespace Marsad.Parsing.Json;

/// <summary>Reads the ways in which writers of JSON and feeds state a date.</summary>
internal static class JsonDates
{
    private const double LastSecond = 1e11;
    private const long EarliestSecond = 631_152_000; // 1990, below which a number is no date of a web page
    private static readonly string[] Compact = ["yyyyMMdd", "yyyyMMddHHmmss", "yyyyMMdd'T'HHmmss", "yyyyMMdd'T'HHmmss'Z'", "yyyyMMdd'T'HHmmssK"];

    /// <summary>The date of a value: ISO 8601, RFC 822, seconds or milliseconds since 1970, or words; null where it is none.</summary>
    public static PublicationDate? Read(JsonElement value, DateEvidence evidence)
    {
        var text = JsonValue.Text(value);
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && OfNumber(number) is { } instant) return Iso(instant, text, evidence);
        if (DateTime.TryParseExact(text, Compact, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var compact))
            return text.Length == 8 ? PublicationDates.Read(compact.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), evidence) : Iso(compact, text, evidence);
        return Rfc822(text) is { } stated ? PublicationDates.Read(stated, evidence) is { } date ? date with { Raw = text } : null : PublicationDates.Read(text, evidence);
    }

    private static DateTimeOffset? OfNumber(double number)
    {
        var seconds = number > LastSecond ? number / 1000 : number;
        return seconds is > EarliestSecond and < LastSecond && seconds < DateTimeOffset.MaxValue.ToUnixTimeSeconds() && number is not (> 19_000_000 and < 21_000_000)
            ? DateTimeOffset.FromUnixTimeSeconds((long)seconds)
            : null;
    }

    private static PublicationDate? Iso(DateTimeOffset instant, string raw, DateEvidence evidence) =>
        PublicationDates.Read(instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture), evidence) is { } date ? date with { Raw = raw } : null;

    // "Tue, 10 Mar 2026 09:05:00 +0300", its local time kept.
    private static string? Rfc822(string text)
    {
        if (text.Length is < 11 or > 60 || !text.Contains(' ', StringComparison.Ordinal) || !text.Any(char.IsAsciiLetter) || text.Any(c => c > '\u007F')) return null;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)) return null;
        return date.ToString(text.Contains(':', StringComparison.Ordinal) ? "yyyy-MM-dd'T'HH:mm:sszzz" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
