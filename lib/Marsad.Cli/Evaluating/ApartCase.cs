using System.Globalization;
using System.Text.Json;
using Marsad.Document;

namespace Marsad.Cli.Evaluating;

/// <summary>A case of a time that the judge leaves out: a bare date, month or weekday, a length, or an expression of which only the span is known.</summary>
/// <param name="Kind">What it is; a part of the source's name in the report.</param>
/// <param name="IsRight">Whether a document of the text, read without a moment of publication unless the case has one, holds it.</param>
internal sealed record ApartCase(string Kind, Func<ArticleDocument, bool> IsRight)
{
    private const double LeastOverlap = 0.5;

    /// <summary>The case, or null where the row is of none of these kinds.</summary>
    public static ApartCase? Of(CaseRow row) => row.Expected.ValueKind switch
    {
        JsonValueKind.Object => OfObject(row, Name(row.Expected)),
        JsonValueKind.Array when row.Expected.GetArrayLength() == 1 && row.Expected[0].ValueKind == JsonValueKind.Object => OfSpan(row, row.Expected[0]),
        _ => null,
    };

    private static ApartCase? OfObject(CaseRow row, string kind) => kind switch
    {
        "date" when row.Expected.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.String => new ApartCase(kind, document => HasDay(document, value.GetString()!)),
        "month" => new ApartCase(kind, document => HasValue(document, "XXXX-" + Number(row, "00"))),
        "weekday" => new ApartCase(kind, document => HasValue(document, "XXXX-WXX-" + (row.Expected.GetProperty("value").GetInt32() is 0 ? "7" : Number(row, "0")))),
        "duration" => new ApartCase(kind, document => document.Times.Any(time => time.Type == TimeType.Duration && time.Value == Length(row.Expected))),
        _ => null,
    };

    private static ApartCase? OfSpan(CaseRow row, JsonElement expected)
    {
        if (TimeCase.Of(row) is not null || !expected.TryGetProperty("text", out var text)) return null;
        var start = row.Input.IndexOf(text.GetString()!.Trim(), StringComparison.Ordinal);
        var length = text.GetString()!.Trim().Length;
        return start < 0 || length == 0 ? null : new ApartCase("span", document => document.Times.Any(time => Overlap(start, length, time.Start, time.Length) >= LeastOverlap));
    }

    private static double Overlap(int start, int length, int otherStart, int otherLength)
    {
        var common = Math.Min(start + length, otherStart + otherLength) - Math.Max(start, otherStart);
        return common <= 0 ? 0 : (double)common / (length + otherLength - common);
    }

    private static string Name(JsonElement expected) => expected.TryGetProperty("kind", out var kind) && kind.ValueKind == JsonValueKind.String ? kind.GetString()! : "";

    private static bool HasDay(ArticleDocument document, string day) => document.Times.Any(time => time.From is not null && time.From.StartsWith(day[..Math.Min(day.Length, 10)], StringComparison.Ordinal));

    private static bool HasValue(ArticleDocument document, string value) => document.Times.Any(time => time.Value == value);

    private static string Number(CaseRow row, string format) => row.Expected.GetProperty("value").GetInt32().ToString(format, CultureInfo.InvariantCulture);

    private static string Length(JsonElement expected)
    {
        var parts = (expected.TryGetProperty("parts", out var list) ? list.EnumerateArray() : new[] { expected }.AsEnumerable()).Select(part => (Value: part.GetProperty("value").GetDouble(), Unit: part.GetProperty("unit").GetString()!.TrimEnd('s'))).ToList();
        var first = parts is [(_, "hour")] ? -1 : parts.FindIndex(part => part.Unit is "hour" or "minute" or "second");
        return "P" + string.Concat(parts.Index().Select(part => (part.Index == first ? "T" : "") + Part(part.Item.Value, part.Item.Unit)));
    }

    private static string Part(double value, string unit) => value.ToString("0.####", CultureInfo.InvariantCulture) + char.ToUpperInvariant(unit[0]);
}
