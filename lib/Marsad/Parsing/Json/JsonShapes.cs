using System.Text.Json;
using Marsad.Parsing.Bytes;
using Marsad.Parsing.Streams;

namespace Marsad.Parsing.Json;

/// <summary>Tells how a JSON file holds its articles.</summary>
internal static class JsonShapes
{
    /// <param name="json">The file in UTF-8, or the first part of it.</param>
    /// <param name="isWhole">Whether it is all of the file.</param>
    /// <param name="name">Name whose extension may tell.</param>
    public static JsonShape Of(ReadOnlyMemory<byte> json, bool isWhole, string name)
    {
        json = json[^json.Span.TrimStart(" \t\r\n\uFEFF"u8).Length..];
        var text = json.Span;
        if (text.StartsWith("["u8)) return JsonShape.Elements;
        var scan = new JsonScan();
        var end = scan.Advance(text);
        var isOne = scan.IsComplete && text[end..].Trim(" \t\r\n"u8).IsEmpty;
        if (isOne && isWhole) return OfOne(json);
        if (IsLineFile(name) || LinesWithObjects(text) > 1) return JsonShape.Lines;
        if (scan.IsComplete && !isOne) return JsonShape.Values;
        return isWhole && !HoldsList(json) ? JsonShape.Article : JsonShape.Elements;
    }

    private static bool IsLineFile(string name) => TextFormat.HasExtension(name, ".jsonl", ".ndjson", ".jsonlines");

    private static JsonShape OfOne(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonText.Parse(json);
            if (JsonArticle.Find(document.RootElement) is { HasText: true }) return JsonShape.Article;
        }
        catch (JsonException)
        {
            // Its list, if there is one, may still be read.
        }

        return HoldsList(json) ? JsonShape.Elements : JsonShape.Article;
    }

    private static bool HoldsList(ReadOnlyMemory<byte> json)
    {
        using var input = new ByteInput(new JoinedStream(json, Stream.Null));
        return new JsonSplitter(input, 1).Elements().Any();
    }

    // Objects over several lines are indented: one at the start of a line stands there by itself.
    private static int LinesWithObjects(ReadOnlySpan<byte> text)
    {
        var count = 0;
        foreach (var line in text.Split((byte)'\n'))
        {
            var start = text[line].TrimEnd((byte)'\r');
            if (start.Length > 1 && start[0] == '{' && start[1..].TrimStart(" \t"u8) is { IsEmpty: false } key && key[0] == '"') count++;
            if (count > 1) break;
        }

        return count;
    }
}
