using System.Globalization;
using Marsad.Document;
using Marsad.Storage.Keys;

namespace Marsad.Storage.Writing;

/// <summary>What the index holds of one article: its place in the order and the keys it is found by.</summary>
public sealed record IndexRows(OrderKey Sort, bool Undated, IReadOnlyList<IndexKey> Keys)
{
    /// <summary>More keys of one article than this are not indexed: an article that names so many things is a list.</summary>
    public const int MaxKeys = 2_000;

    private static readonly string[] DateFormats = ["yyyy-MM-ddTHH:mm", "yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>Keys of an article; without a publication date it is placed at its arrival.</summary>
    public static IndexRows Of(ArticleDocument article)
    {
        var published = ReadDate(article.Published?.Value);
        var sort = new OrderKey(InverseDate.OfMinute(published ?? article.Source.ReceivedAt.UtcDateTime), article.Id);
        return new IndexRows(sort, published is null, [.. ArticleKeys.Of(article).Distinct().Take(MaxKeys)]);
    }

    /// <summary>Place of an upload of which nothing but its arrival is known.</summary>
    public static IndexRows Of(string id, DateTimeOffset receivedAt) =>
        new(new OrderKey(InverseDate.OfMinute(receivedAt.UtcDateTime), id), Undated: true, [IndexKey.All]);

    private static DateTime? ReadDate(string? value) =>
        DateTime.TryParseExact(value, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
