using System.Globalization;
using System.Text.Json;
using Marsad.Document;

namespace Marsad.Cli.Evaluating;

/// <summary>A case of one number; the value may differ by a millionth.</summary>
internal readonly record struct NumberCase(double Value)
{
    private const double Tolerance = 1e-6;

    /// <summary>The case, or null where the row expects no single number.</summary>
    public static NumberCase? Of(CaseRow row)
    {
        var expected = row.Expected;
        if (expected.ValueKind == JsonValueKind.Array) expected = expected.GetArrayLength() == 1 ? expected[0] : default;
        if (expected.ValueKind != JsonValueKind.Object) return null;
        if (!expected.TryGetProperty("value", out var value) && !(expected.TryGetProperty("resolution", out var resolution) && resolution.ValueKind == JsonValueKind.Object && resolution.TryGetProperty("value", out value))) return null;
        if (value.ValueKind is not (JsonValueKind.Number or JsonValueKind.String)) return null;
        return double.TryParse(value.ToString().TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? new NumberCase(number) : null;
    }

    /// <summary>Whether a document has the number.</summary>
    public bool IsRight(ArticleDocument document)
    {
        var wanted = Value;
        return document.Numbers.Any(number => number.Value is { } value && Math.Abs((double)value - wanted) <= Tolerance * Math.Max(1, Math.Abs(wanted)));
    }
}
