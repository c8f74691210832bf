using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables.Serialization;

/// <summary>Reads single values of the service's JSON.</summary>
internal static class EdmReader
{
    /// <summary>The value as the type that <paramref name="edmType"/> names; where that is null, as the one that JSON shows.</summary>
    internal static object? Read(JsonElement value, string? edmType) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number when edmType == EdmType.Double => value.GetDouble(),
        JsonValueKind.Number when edmType == EdmType.Int64 => value.GetInt64(),
        // The service writes a whole double as 1.0, which is no Int32.
        JsonValueKind.Number => value.TryGetInt32(out var number) ? (object)number : value.GetDouble(),
        JsonValueKind.String => ReadText(value.GetString() ?? "", edmType),
        _ => throw new NotSupportedException($"A table holds no JSON {value.ValueKind}."),
    };

    internal static DateTimeOffset ReadTime(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static object ReadText(string text, string? edmType) => edmType switch
    {
        EdmType.Int64 => long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        EdmType.Double => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
        EdmType.DateTime => ReadTime(text),
        EdmType.Guid => Guid.Parse(text),
        EdmType.Binary => Convert.FromBase64String(text),
        _ => text,
    };
}
