using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Marsad.Parsing.Feeds;

/// <summary>What a feed says of one article, or of itself.</summary>
/// <param name="longest">Characters that are kept at most.</param>
internal sealed class FeedEntry(long longest)
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Dictionary<string, List<string>> _texts = new(StringComparer.Ordinal);
    private long _length;

    public bool IsTooLarge => _length > longest;

    /// <summary>Characters that may still be added.</summary>
    public long Room => Math.Max(0, longest - _length);

    public bool Has(string field) => _texts.ContainsKey(field);

    public void Add(string field, string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        _length += text.Length;
        if (IsTooLarge) return;
        if (!_texts.TryGetValue(field, out var texts)) _texts[field] = texts = [];
        texts.Add(text.Trim());
    }

    /// <summary>Notes that a text was too long to be kept.</summary>
    public void Overflow() => _length = longest + 1;

    /// <summary>The entry as JSON in UTF-8, under keys that articles in JSON have.</summary>
    public ReadOnlyMemory<byte> ToJson(FeedEntry channel)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes, Writing);
        json.WriteStartObject();
        Write(json, "title", First("title"));
        Write(json, "url", First("link") ?? First("guid"));
        Write(json, "content_html", First("content"));
        Write(json, "summary", First("description") ?? First("summary"));
        Write(json, "published", First("published"));
        Write(json, "updated", First("updated"));
        Write(json, "category", First("category"));
        Write(json, "source", First("source") ?? channel.First("title"));
        Write(json, "language", First("language") ?? channel.First("language"));
        json.WriteStartArray("authors");
        foreach (var author in _texts.GetValueOrDefault("author") ?? []) json.WriteStringValue(author);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return bytes.WrittenMemory;
    }

    private string? First(string field) => _texts.GetValueOrDefault(field)?[0];

    private static void Write(Utf8JsonWriter json, string key, string? text)
    {
        if (text is not null) json.WriteString(key, text);
    }
}
