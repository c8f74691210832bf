using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables.Serialization;

/// <summary>Writes single values in the service's JSON.</summary>
internal static class EdmWriter
{
    private const string TimeFormat = "yyyy-MM-ddTHH:mm:ss.fffffffZ";

    /// <summary>Writes one property and, where JSON leaves its type open, that type; nothing for null, which the service cannot store.</summary>
    internal static void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null: break;
            case string text: json.WriteString(name, text); break;
            case bool flag: json.WriteBoolean(name, flag); break;
            case int number: json.WriteNumber(name, number); break;
            case long number: WriteTyped(json, name, number.ToString(CultureInfo.InvariantCulture), EdmType.Int64); break;
            case double number: WriteDouble(json, name, number); break;
            case Guid guid: WriteTyped(json, name, guid.ToString(), EdmType.Guid); break;
            case DateTime time: WriteTyped(json, name, Utc(time).ToString(TimeFormat, CultureInfo.InvariantCulture), EdmType.DateTime); break;
            case DateTimeOffset time:
                WriteTyped(json, name, time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture), EdmType.DateTime);
                break;
            case byte[] bytes: WriteTyped(json, name, Convert.ToBase64String(bytes), EdmType.Binary); break;
            case BinaryData data: WriteTyped(json, name, Convert.ToBase64String(data.ToMemory().Span), EdmType.Binary); break;
            default: throw new NotSupportedException($"A table cannot store {name} of type {value.GetType()}.");
        }
    }

    // JSON has no number for these three; the service takes their names.
    private static void WriteDouble(Utf8JsonWriter json, string name, double number)
    {
        if (double.IsFinite(number))
            json.WriteNumber(name, number);
        else
            json.WriteString(name, double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity");

        json.WriteString(name + SystemProperties.TypeSuffix, EdmType.Double);
    }

    private static void WriteTyped(Utf8JsonWriter json, string name, string value, string type)
    {
        json.WriteString(name, value);
        json.WriteString(name + SystemProperties.TypeSuffix, type);
    }

    private static DateTime Utc(DateTime time) => time.Kind == DateTimeKind.Utc
        ? time
        : throw new NotSupportedException($"A table stores time in UTC; this DateTime is of kind {time.Kind}.");
}
