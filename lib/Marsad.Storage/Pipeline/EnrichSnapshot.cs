using System.IO.Compression;
using System.Text.Json;
using Azure;
using Marsad.Document;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Pipeline;

/// <summary>The head row and the parsed document when enrichment was asked for: as long as nobody changed the row since, neither has to be read.</summary>
/// <param name="Version">ETag of the row.</param>
public sealed record EnrichSnapshot(UploadRow Head, string Version, ArticleDocument Parsed)
{
    // A message holds 64 KiB: 48 KiB before the queue's own Base64.
    private const int MaxLength = 40_000;

    /// <summary>The snapshot as text: JSON, GZIP, Base64; null where it is too long for a message.</summary>
    public string? Pack()
    {
        using var buffer = new MemoryStream();
        using (var zip = new GZipStream(buffer, CompressionLevel.Fastest)) JsonSerializer.Serialize(zip, this, ArticleJson.Compact);
        var packed = Convert.ToBase64String(buffer.ToArray());
        return packed.Length <= MaxLength ? packed : null;
    }

    /// <summary>Reads what <see cref="Pack"/> wrote; null without it, and where another version wrote it.</summary>
    public static EnrichSnapshot? Unpack(string? packed)
    {
        if (packed is null) return null;
        try
        {
            using var zip = new GZipStream(new MemoryStream(Convert.FromBase64String(packed)), CompressionMode.Decompress);
            var snapshot = JsonSerializer.Deserialize<EnrichSnapshot>(zip, ArticleJson.Compact);
            if (snapshot is not null) snapshot.Head.ETag = new ETag(snapshot.Version);
            return snapshot;
        }
        catch (Exception unreadable) when (unreadable is FormatException or JsonException or InvalidDataException)
        {
            return null;
        }
    }
}
