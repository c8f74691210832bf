using System.Text.Json;
using Marsad.Document;

namespace Marsad.Functions.Formats;

/// <summary>Writes a JSON object with an array of items while these are read.</summary>
internal static class JsonList
{
    private const int MaxPending = 16_384;

    /// <param name="next">Cursor behind the last item, asked for at the end.</param>
    internal static async Task WriteAsync<T>(Stream body, JsonListShape<T> shape, IAsyncEnumerable<T> items, Func<string?> next, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(body, new JsonWriterOptions { Encoder = ArticleJson.Compact.Encoder });
        json.WriteStartObject();
        foreach (var (name, value) in shape.Head)
        {
            json.WritePropertyName(name);
            value!.WriteTo(json, ArticleJson.Compact);
        }

        json.WriteStartArray(shape.Items);
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            shape.Item(item).WriteTo(json, ArticleJson.Compact);
            if (json.BytesPending > MaxPending) await json.FlushAsync(cancellationToken);
        }

        json.WriteEndArray();
        if (shape.Next is not null && next() is { } cursor) json.WriteString(shape.Next, shape.Address(cursor));
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
    }
}
