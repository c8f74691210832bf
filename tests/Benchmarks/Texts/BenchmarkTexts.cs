using System.Text.Json;

namespace Benchmarks.Texts;

/// <summary>Reads the texts that a benchmark runs on.</summary>
internal static class BenchmarkTexts
{
    private const int ShortestText = 40;

    /// <summary>Every long string of JSON Lines, every other file as one text.</summary>
    public static List<string> Read(string path)
    {
        var files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : Enumerable.Repeat(path, 1);
        return [.. files.SelectMany(file => file.EndsWith(".jsonl", StringComparison.Ordinal) ? File.ReadLines(file).SelectMany(Strings) : [File.ReadAllText(file)])];
    }

    private static IEnumerable<string> Strings(string line)
    {
        using var json = JsonDocument.Parse(line);
        return [.. json.RootElement.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.String).Select(property => property.Value.GetString()!).Where(text => text.Length >= ShortestText && text.Contains(' ', StringComparison.Ordinal))];
    }
}
