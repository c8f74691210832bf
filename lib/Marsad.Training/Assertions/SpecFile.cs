using System.Text.Json;
using System.Text.Json.Serialization;
using Marsad.Document;

namespace Marsad.Training.Assertions;

/// <summary>Reads specs and says what is wrong with one.</summary>
internal static class SpecFile
{
    private const string Ending = ".spec.json";
    private static readonly JsonSerializerOptions Strict = new(ArticleJson.Compact) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>The specs of a file, or of all files below a folder.</summary>
    /// <exception cref="InvalidDataException">A file is no spec, or an item is not in its sentence; the message says which.</exception>
    public static IEnumerable<AssertionSpec> ReadAll(string path) =>
        File.Exists(path) ? [Read(path)] : Directory.EnumerateFiles(path, "*" + Ending, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read);

    /// <summary>The words of an item where they stand in its sentence: whole words before parts of others, behind <paramref name="from"/>; null where they do not stand there.</summary>
    public static int? Find(string text, string words, int from)
    {
        int? inside = null;
        for (var at = text.IndexOf(words, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return at;
            inside ??= at;
        }

        return inside;
    }

    private static AssertionSpec Read(string file)
    {
        try
        {
            var spec = JsonSerializer.Deserialize<AssertionSpec>(File.ReadAllText(file), Strict) ?? throw new InvalidDataException($"{file}: no spec.");
            foreach (var sentence in spec.Sentences)
                foreach (var layer in AssertionLayer.All)
                    Check(file, sentence, layer);
            return spec;
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"{file}: {wrong.Message}", wrong);
        }
    }

    private static void Check(string file, SpecSentence sentence, AssertionLayer layer)
    {
        foreach (var item in layer.Expected(sentence) ?? [])
        {
            if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(layer.Words, out var words) || words.ValueKind != JsonValueKind.String || words.GetString() is not { Length: > 0 } text)
                throw new InvalidDataException($"{file}: {layer.Name}: an item without '{layer.Words}': {sentence.Text}");
            if (Find(sentence.Text, text, 0) is null) throw new InvalidDataException($"{file}: {layer.Name}: '{text}' does not stand in: {sentence.Text}");
            if (item.EnumerateObject().Select(field => field.Name).FirstOrDefault(name => !layer.Knows(name)) is { } unknown) throw new InvalidDataException($"{file}: {layer.Name} have no field '{unknown}': {sentence.Text}");
        }
    }
}
