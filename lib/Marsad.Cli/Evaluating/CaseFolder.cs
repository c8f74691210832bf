using System.Globalization;
using System.Text.Json;

namespace Marsad.Cli.Evaluating;

/// <summary>Reads the cases of a folder, one source a file.</summary>
internal static class CaseFolder
{
    private const string Ending = ".jsonl";

    /// <summary>Rows with an input, by file and line.</summary>
    /// <exception cref="CommandFailure">The folder is missing, or a line is no JSON object.</exception>
    public static IEnumerable<CaseRow> Read(string folder)
    {
        if (!Directory.Exists(folder)) throw new CommandFailure("files.missing", folder);
        var files = Directory.EnumerateFiles(folder, "*" + Ending, SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return files.SelectMany(file => Rows(file, Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')[..^Ending.Length]));
    }

    private static IEnumerable<CaseRow> Rows(string file, string source)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            var json = Parse(line, file, ++number);
            if (!json.TryGetProperty("input", out var input) || input.ValueKind != JsonValueKind.String) continue;
            var id = json.TryGetProperty("id", out var named) ? named.ToString() : (number - 1).ToString(CultureInfo.InvariantCulture);
            yield return new CaseRow(source, $"{source}#{id}", input.GetString()!, json);
        }
    }

    private static JsonElement Parse(string line, string file, int number)
    {
        try
        {
            if (JsonSerializer.Deserialize<JsonElement>(line) is { ValueKind: JsonValueKind.Object } json) return json;
        }
        catch (JsonException)
        {
            // The sentence below says where.
        }

        throw new CommandFailure("eval.badCase", file, number);
    }
}
