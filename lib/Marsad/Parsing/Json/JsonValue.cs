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

    /// <summary>A string as it reads, without NUL.</summary>
    public static string Decoded(JsonElement text) => Unescaped(text).Replace("\0", "", StringComparison.Ordinal);

    // Half of a surrogate pair cannot be decoded, and is no reason to lose an article.
    private static string Unescaped(JsonElement text)
    {
        try
        {
            return text.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return System.Text.RegularExpressions.Regex.Unescape(text.GetRawText()[1..^1].Replace("\\/", "/", StringComparison.Ordinal));
        }
    }

    private static string Single(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String) return Decoded(value).Trim();
        if (value.ValueKind == JsonValueKind.Number) return value.GetRawText();
        if (value.ValueKind != JsonValueKind.Object) return "";
        foreach (var key in Inner)
        {
            if (!value.TryGetProperty(key, out var inner)) continue;
            if (inner.ValueKind == JsonValueKind.String && Decoded(inner) is { Length: > 0 } text) return text.Trim();
            if (inner.ValueKind == JsonValueKind.Number) return inner.GetDouble().ToString(CultureInfo.InvariantCulture);
        }

        return "";
    }
}
