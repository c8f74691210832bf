using System.Text.Json;
using Marsad.Training.Scoring;

namespace Marsad.Training.Assertions;

/// <summary>Compares a field of an expected item with that of the found one it was paired with.</summary>
internal static class FieldScore
{
    private const double LeastAlike = 0.5;
    private static readonly TypeScore Right = new(1, 1, 1);
    private static readonly TypeScore Wrong = new(1, 1, 0);

    /// <summary>One comparison, for a list one for each of its entries.</summary>
    public static TypeScore Of(FieldMatch match, JsonElement? expected, JsonElement? found) => match switch
    {
        FieldMatch.Alike => AreAlike(TextOf(expected), TextOf(found)) ? Right : Wrong,
        FieldMatch.AlikeEach => Each(expected, found, (a, b) => AreAlike(TextOf(a), TextOf(b))),
        FieldMatch.SameEach => Each(expected, found, (a, b) => AreSame(a, b)),
        FieldMatch.Mark => Marked(expected?.ValueKind == JsonValueKind.True, found?.ValueKind == JsonValueKind.True),
        _ => AreSame(expected, found) ? Right : Wrong,
    };

    /// <summary>Whether two values are the same; numbers by what they are worth, objects by the fields of the first.</summary>
    public static bool AreSame(JsonElement? a, JsonElement? b)
    {
        if (a is not { } left || b is not { } right) return a is null && b is null;
        if (left.ValueKind != right.ValueKind) return false;
        return left.ValueKind switch
        {
            JsonValueKind.Number => left.GetDecimal() == right.GetDecimal(),
            JsonValueKind.String => left.GetString() == right.GetString(),
            JsonValueKind.Object => left.EnumerateObject().All(field => right.TryGetProperty(field.Name, out var other) && AreSame(field.Value, other)),
            _ => true,
        };
    }

    private static TypeScore Marked(bool expected, bool found) => new(expected ? 1 : 0, found ? 1 : 0, expected && found ? 1 : 0);

    private static TypeScore Each(JsonElement? expected, JsonElement? found, Func<JsonElement, JsonElement, bool> areMatched)
    {
        var (wanted, left) = (Entries(expected), Entries(found));
        var count = left.Count;
        foreach (var entry in wanted)
            if (left.FindIndex(other => areMatched(entry, other)) is >= 0 and var index) left.RemoveAt(index);
        return new TypeScore(wanted.Count, count, count - left.Count);
    }

    private static List<JsonElement> Entries(JsonElement? list) => list is { ValueKind: JsonValueKind.Array } array ? [.. array.EnumerateArray()] : [];

    // A party of an event is an object with its text.
    private static string? TextOf(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Object } party when party.TryGetProperty("text", out var text) => text.GetString(),
        _ => null,
    };

    // F1 over words, as lists of arguments are compared.
    private static bool AreAlike(string? a, string? b)
    {
        if (a is null || b is null) return a is null && b is null;
        var (left, right) = (Words(a), Words(b));
        if (left.Count + right.Count == 0) return true;
        var total = left.Count + right.Count;
        var common = left.Count(right.Remove);
        return 2.0 * common / total >= LeastAlike;
    }

    private static List<string> Words(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => string.Concat(word.Where(char.IsLetterOrDigit))).Where(word => word.Length > 0)];
}
