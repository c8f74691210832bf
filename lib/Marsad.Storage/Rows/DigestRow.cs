using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Marsad.Document;
using Marsad.Search;
using Marsad.Storage.Keys;

namespace Marsad.Storage.Rows;

/// <summary>What one article names and asserts, beside its index rows, so that lists and counts of them read no documents.</summary>
public sealed class DigestRow : ITableEntity
{
    // A binary column holds 64 KiB.
    private const int MaxColumn = 64_000;

    // A filter looks at what the list then shows: each column is unpacked once.
    private IReadOnlyList<ArticleEvent>? _events;
    private IReadOnlyList<StatedClaim>? _claims;
    private IReadOnlyList<Quantity>? _figures;
    private IReadOnlyList<NamedEntity>? _entities;
    private IReadOnlyList<MentionedDays>? _times;
    private SearchedArticle? _text;

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

    /// <summary>JSON of the dates that it speaks of, GZIP.</summary>
    public byte[] Times { get; set; } = [];

    /// <summary>Its words as <see cref="SearchedArticle.WordsOf(ArticleDocument)"/> writes them, GZIP.</summary>
    public byte[] Words { get; set; } = [];

    /// <summary>The row of an article; null where it says nothing.</summary>
    /// <param name="words">Its words as <see cref="SearchedArticle.WordsOf(ArticleDocument)"/> writes them.</param>
    public static DigestRow? Create(string partition, OrderKey sort, int generation, ArticleDocument article, string words)
    {
        if (article.Blocks.Count == 0) return null;
        return new DigestRow
        {
            PartitionKey = partition,
            RowKey = IndexKeys.Row(IndexKey.Digest, sort, generation),
            Events = Pack(article.Events),
            Claims = Pack([.. article.Claims.Select(claim => new StatedClaim(claim, [.. ClaimSubjects.Of(claim, article.Mentions)]))]),
            Figures = Pack(article.Quantities),
            Entities = Pack([.. article.Entities.OrderByDescending(entity => entity.Mentions).Select(NamedEntity.Of)]),
            Times = Pack(MentionedDays.Of(article)),
            Words = PackWords(words),
        };
    }

    public IReadOnlyList<ArticleEvent> ReadEvents() => _events ??= Unpack<ArticleEvent>(Events);

    public IReadOnlyList<StatedClaim> ReadClaims() => _claims ??= Unpack<StatedClaim>(Claims);

    public IReadOnlyList<Quantity> ReadFigures() => _figures ??= Unpack<Quantity>(Figures);

    public IReadOnlyList<NamedEntity> ReadEntities() => _entities ??= Unpack<NamedEntity>(Entities);

    public IReadOnlyList<MentionedDays> ReadTimes() => _times ??= Unpack<MentionedDays>(Times);

    /// <summary>What queries are checked against.</summary>
    public SearchedArticle ReadText() => _text ??= new SearchedArticle(UnpackWords(Words), ReadEntities().ToDictionary(entity => entity.Id, entity => entity.Mentions, StringComparer.Ordinal));

    private static byte[] PackWords(string words)
    {
        for (var length = words.Length; length > 0; length = length * 3 / 4)
        {
            using var buffer = new MemoryStream();
            using (var zip = new GZipStream(buffer, CompressionLevel.Fastest)) zip.Write(Encoding.UTF8.GetBytes(words[..length]));
            if (buffer.ToArray() is { Length: <= MaxColumn } packed) return packed;
        }

        return [];
    }

    private static string UnpackWords(byte[] column)
    {
        if (column.Length == 0) return "";
        using var reader = new StreamReader(new GZipStream(new MemoryStream(column), CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd();
    }

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
