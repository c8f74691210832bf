using System.Text.Json;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Settings;

/// <summary>A JSON file as configuration keys and values.</summary>
internal static class JsonFile
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Empty when there is no such file.</summary>
    internal static Dictionary<string, string?> Read(string path)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        if (!File.Exists(path))
            return values;

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), Lenient);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new RunnerException($"{path} must hold a JSON object.");

            Flatten(document.RootElement, "", values);
            return values;
        }
        catch (JsonException e)
        {
            throw new RunnerException($"{path} is not valid JSON: {e.Message}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RunnerException($"{path} cannot be read: {e.Message}", e);
        }
    }

    private static void Flatten(JsonElement element, string key, Dictionary<string, string?> values)
    {
        var prefix = key.Length == 0 ? "" : $"{key}:";
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                    Flatten(property.Value, prefix + property.Name.Replace("__", ":", StringComparison.Ordinal), values);
                break;
            case JsonValueKind.Array:
                foreach (var (index, item) in element.EnumerateArray().Index())
                    Flatten(item, $"{prefix}{index}", values);
                break;
            case JsonValueKind.Null:
                values[key] = null;
                break;
            default:
                values[key] = element.ToString();
                break;
        }
    }
}
