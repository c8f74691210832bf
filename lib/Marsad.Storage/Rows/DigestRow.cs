using System.IO.Compression;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Marsad.Document;
using Marsad.Storage.Keys;

namespace Marsad.Storage.Rows;

/// <summary>What one article names and asserts, beside its index rows, so that lists and counts of them read no documents.</summary>
public sealed class DigestRow : ITableEntity
{
    // A binary column holds 64 KiB.
    private const int MaxColumn = 64_000;

    public string PartitionKey { get; set; } = "";
    public string RowKey { get; set; } = "";
    public DateTimeOffset? Timestamp { get; set; }
    public ETag ETag { get; set; }

    /// <summary>JSON of the events, GZIP; as all columns cut at the end where it does not fit.</summary>
    public byte[] Events { get; set; } = [];

    /// <summary>JSON of the claims with what they are about, GZIP.</summary>
    public byte[] Claims { get; set; } = [];

    /// <summary>JSON of the amounts, GZIP.</summary>
    public byte[] Figures { get; set; } = [];

    /// <summary>JSON of the entities, those mentioned most first, GZIP.</summary>
    public byte[] Entities { get; set; } = [];

    /// <summary>The row of an article; null where it names and asserts nothing.</summary>
    public static DigestRow? Create(string partition, int generation, ArticleDocument article)
    {
        if (article.Entities.Count + article.Events.Count + article.Claims.Count + article.Quantities.Count == 0) return null;
        return new DigestRow
        {
            PartitionKey = partition,
            RowKey = IndexKeys.DigestRow(article.Id, generation),
            Events = Pack(article.Events),
            Claims = Pack([.. article.Claims.Select(claim => new StatedClaim(claim, [.. ClaimSubjects.Of(claim, article.Mentions)]))]),
            Figures = Pack(article.Quantities),
            Entities = Pack([.. article.Entities.OrderByDescending(entity => entity.Mentions).Select(NamedEntity.Of)]),
        };
    }

    public IReadOnlyList<ArticleEvent> ReadEvents() => Unpack<ArticleEvent>(Events);

    public IReadOnlyList<StatedClaim> ReadClaims() => Unpack<StatedClaim>(Claims);

    public IReadOnlyList<Quantity> ReadFigures() => Unpack<Quantity>(Figures);

    public IReadOnlyList<NamedEntity> ReadEntities() => Unpack<NamedEntity>(Entities);

    private static byte[] Pack<T>(IReadOnlyList<T> items)
    {
        for (var count = items.Count; count > 0; count = count * 3 / 4)
        {
            using var buffer = new MemoryStream();
            using (var zip = new GZipStream(buffer, CompressionLevel.Fastest)) JsonSerializer.Serialize(zip, items.Take(count), ArticleJson.Compact);
            if (buffer.ToArray() is { Length: <= MaxColumn } packed) return packed;
        }

        return [];
    }

    private static IReadOnlyList<T> Unpack<T>(byte[] column)
    {
        if (column.Length == 0) return [];
        using var zip = new GZipStream(new MemoryStream(column), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<List<T>>(zip, ArticleJson.Compact) ?? [];
    }
}
