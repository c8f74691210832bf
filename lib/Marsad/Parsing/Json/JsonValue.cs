using System.Globalization;
using System.Text.Json;

namespace Marsad.Parsing.Json;

/// <summary>Reads the ways in which writers of JSON wrap a text.</summary>
internal static class JsonValue
{
    private static readonly string[] Inner = ["name", "rendered", "value", "#text", "$t", "__cdata", "text", "title", "content", "html", "raw", "@value", "@id", "$date", "url"];

    /// <summary>The text of a value: a list of texts is one paragraph each, an object gives the text inside it; empty where there is none.</summary>
    public static string Text(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? string.Join('\n', value.EnumerateArray().Select(Single).Where(text => text.Length > 0))
        : Single(value);

    /// <summary>The texts of a value, one for each element of a list.</summary>
    public static IEnumerable<string> Texts(JsonElement value) =>
        (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(Single) : [Single(value)]).Where(text => text.Length > 0);

    /// <summary>A string without NUL; empty for null.</summary>
    public static string Shown(JsonElement text) => (text.GetString() ?? "").Replace("\0", "", StringComparison.Ordinal);

    private static string Single(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String) return Shown(value).Trim();
        if (value.ValueKind == JsonValueKind.Number) return value.GetRawText();
        if (value.ValueKind != JsonValueKind.Object) return "";
        foreach (var key in Inner)
        {
            if (!value.TryGetProperty(key, out var inner)) continue;
            if (inner.ValueKind == JsonValueKind.String && inner.GetString() is { Length: > 0 } text) return text.Trim();
            if (inner.ValueKind == JsonValueKind.Number) return inner.GetDouble().ToString(CultureInfo.InvariantCulture);
        }

        return "";
    }
}
