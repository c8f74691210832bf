using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Azure.Data.Tables.Querying;

/// <summary>Turns an interpolated string into a filter whose holes are literals, whatever they hold.</summary>
internal static class ODataFilter
{
    private const string TimeFormat = "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ";

    [return: NotNullIfNotNull(nameof(filter))]
    internal static string? Create(FormattableString? filter)
    {
        if (filter is null)
            return null;

        var literals = filter.GetArguments().Select(Literal).ToArray<object?>();
        return string.Format(CultureInfo.InvariantCulture, filter.Format, literals);
    }

    private static string Literal(object? value, int position) => value switch
    {
        null => "null",
        string text => Quote(text),
        char letter => Quote(letter.ToString()),
        bool flag => flag ? "true" : "false",
        long or ulong => FormattableString.Invariant($"{value}L"),
        int or short or sbyte or uint or ushort or byte or double or float or decimal => FormattableString.Invariant($"{value}"),
        Guid guid => $"guid'{guid}'",
        DateTimeOffset time => Time(time.UtcDateTime),
        DateTime time => Time(time.ToUniversalTime()),
        byte[] bytes => $"X'{Convert.ToHexString(bytes)}'",
        BinaryData data => $"X'{Convert.ToHexString(data.ToMemory().Span)}'",
        _ => throw new ArgumentException($"Unable to convert argument {position} from type {value.GetType()} to an OData literal."),
    };

    private static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Time(DateTime utc) => $"datetime'{utc.ToString(TimeFormat, CultureInfo.InvariantCulture)}'";
}
