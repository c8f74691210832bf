using System.Text.Json;
using System.Text.Json.Nodes;
using Marsad.Document;

namespace Marsad.Functions.Formats;

/// <summary>JSON objects, one a line.</summary>
internal static class LineList
{
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    internal static async Task WriteAsync<T>(Stream body, Func<T, JsonNode> line, IAsyncEnumerable<T> items, CancellationToken cancellationToken)
    {
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            await body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(line(item), ArticleJson.Compact), cancellationToken);
            await body.WriteAsync(LineEnd, cancellationToken);
        }
    }
}
