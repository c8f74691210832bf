using System.Globalization;
using System.Text;
using Marsad.Document;
using Marsad.Search;
using Marsad.Storage.Keys;

namespace Marsad.Storage.Writing;

/// <summary>What the index holds of one article: its place in the order and the keys it is found by.</summary>
/// <param name="Words">Its words as <see cref="SearchedArticle.WordsOf(ArticleDocument)"/> writes them.</param>
public sealed record IndexRows(OrderKey Sort, bool Undated, IReadOnlyList<IndexKey> Keys, string Words)
{
    /// <summary>More keys of one article than this are not indexed: an article that names so many things is a list.</summary>
    public const int MaxKeys = 2_000;

    // Nor more than this many bytes of them: the manifest of all must fit a column of 64 KiB, whatever they are made of.
    private const int MaxKeyBytes = 48_000;

    private static readonly string[] DateFormats = ["yyyy-MM-ddTHH:mm", "yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>Keys of an article; without a publication date it is placed at its arrival.</summary>
    public static IndexRows Of(ArticleDocument article)
    {
        var words = SearchedArticle.WordsOf(article);
        return new IndexRows(PlaceOf(article), ReadDate(article.Published?.Value) is null, Bounded(ArticleKeys.Of(article, words)), words);
    }

    /// <summary>Place of an article in the order of lists.</summary>
    public static OrderKey PlaceOf(ArticleDocument article) =>
        new(InverseDate.OfMinute(ReadDate(article.Published?.Value) ?? article.Source.ReceivedAt.UtcDateTime), article.Id);

    /// <summary>Place of an upload of which nothing but its arrival is known.</summary>
    public static IndexRows Of(string id, DateTimeOffset receivedAt) =>
        new(new OrderKey(InverseDate.OfMinute(receivedAt.UtcDateTime), id), Undated: true, [IndexKey.All], "");

    private static IReadOnlyList<IndexKey> Bounded(IEnumerable<IndexKey> keys)
    {
        var left = MaxKeyBytes;
        return [.. keys.Distinct().Take(MaxKeys).TakeWhile(key => (left -= Encoding.UTF8.GetByteCount(key.Prefix)) >= 0)];
    }

    private static DateTime? ReadDate(string? value) =>
        DateTime.TryParseExact(value, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
