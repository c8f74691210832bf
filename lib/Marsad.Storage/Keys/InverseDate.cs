using System.Globalization;

namespace Marsad.Storage.Keys;

/// <summary>Dates as digits that sort newest first: each digit d is written 9 - d.</summary>
public static class InverseDate
{
    /// <summary>Twelve digits, to the minute, without a time zone.</summary>
    public static string OfMinute(DateTime value) => Invert(value.ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture));

    /// <summary>Seventeen digits in UTC, to the millisecond.</summary>
    public static string OfInstant(DateTimeOffset value) => Invert(value.UtcDateTime.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture));

    /// <summary>Turns digits into their complement to nine, and back.</summary>
    public static string Invert(string digits) => string.Create(digits.Length, digits, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = (char)('0' + '9' - source[i]);
    });
}
