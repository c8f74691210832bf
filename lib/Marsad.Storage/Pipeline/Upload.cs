using Marsad.Document;

namespace Marsad.Storage.Pipeline;

/// <summary>An upload as read: its first bytes up to the limit, and the hashes over all of it.</summary>
/// <param name="File">Name, bytes and hints.</param>
/// <param name="ContentHash"><c>sha256:</c> and 64 digits over all bytes.</param>
/// <param name="Length">Length of the blob in bytes.</param>
/// <param name="InputHash">Hash over content and hints: what the parsed document depends on.</param>
public sealed record Upload(SourceFile File, string ContentHash, long Length, string InputHash)
{
    /// <summary>Parses the upload.</summary>
    public ArticleDocument Parse(ArticleReader reader)
    {
        var article = reader.Parse(File);
        return article with { Source = article.Source with { ContentHash = ContentHash, Bytes = Length } };
    }
}
