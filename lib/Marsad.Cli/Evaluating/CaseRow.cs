using System.Text.Json;

namespace Marsad.Cli.Evaluating;

/// <summary>A case as it stands in its file.</summary>
/// <param name="Source">Path of the file below the folder, without its ending.</param>
internal sealed record CaseRow(string Source, string Id, string Input, JsonElement Json)
{
    /// <summary>The moment that the text was written, with seconds at most; null where the case gives none.</summary>
    public string? Reference => Text("reference_time") is { } time ? time[..Math.Min(time.Length, 19)] : null;

    /// <summary>What is expected; undefined where the row says nothing.</summary>
    public JsonElement Expected => Json.TryGetProperty("expected", out var expected) ? expected : default;

    /// <summary>Whether the row gates nothing: dialect, unverified, or of a kind that is no part of this layer.</summary>
    public bool IsSoft =>
        DialectWords.In(Input) || Flag("ignore_resolution") || Flag("dialect") || (Json.TryGetProperty("dotnet_supported", out var supported) && supported.ValueKind == JsonValueKind.False)
        || Source.Contains("AR_EG", StringComparison.Ordinal) || Source.Contains("PhoneNumber", StringComparison.Ordinal);

    /// <summary>A text of the row, or null.</summary>
    public string? Text(string name) => Json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private bool Flag(string name) => Json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.String;
}
