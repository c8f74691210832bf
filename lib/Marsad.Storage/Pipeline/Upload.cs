using Marsad.Document;

namespace Marsad.Storage.Pipeline;

/// <summary>An upload as read: its first bytes up to the limit, and the hashes over all of it.</summary>
/// <param name="File">Name, bytes and hints.</param>
/// <param name="ContentHash"><c>sha256:</c> and 64 digits over all bytes.</param>
/// <param name="InputHash">Hash over content and hints: what the parsed document depends on.</param>
/// <param name="Receipt">The row that was made before the blob; null where nobody announced it.</param>
public sealed record Upload(SourceFile File, string ContentHash, string InputHash, UploadReceipt? Receipt)
{
    /// <summary>Parses the upload.</summary>
    public ArticleDocument Parse(ArticleReader reader) => Stamp(reader.Parse(File));

    /// <summary>Puts the hash over all bytes into a document: the reader saw the first of them alone.</summary>
    public ArticleDocument Stamp(ArticleDocument document) => document with { Source = document.Source with { ContentHash = ContentHash } };
}
