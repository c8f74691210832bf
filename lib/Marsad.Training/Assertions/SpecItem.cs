using System.Text.Json;

namespace Marsad.Training.Assertions;

/// <summary>An item that is expected or was found, with the UTF-16 code units it covers in the text of its sentence.</summary>
internal readonly record struct SpecItem(int Start, int End, JsonElement Json)
{
    /// <summary>The value at a path of names parted by points; null where the path does not lead to one.</summary>
    public JsonElement? At(string path)
    {
        var value = Json;
        foreach (var name in path.Split('.'))
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value)) return null;
        return value.ValueKind == JsonValueKind.Null ? null : value;
    }

    /// <summary>Share that two items have in common of what they cover together, from 0 to 1.</summary>
    public static double Overlap(SpecItem a, SpecItem b)
    {
        var common = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        return common <= 0 ? 0 : (double)common / (Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));
    }
}
