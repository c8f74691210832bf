using System.Security.Cryptography;
using Marsad.Document;

namespace Marsad.Cli.Annotating;

/// <summary>A file, or an item of one, whose content is read in bounded memory.</summary>
/// <param name="Content">All bytes; seekable.</param>
internal sealed record SourceContent(string Name, Stream Content, SourceHints? Hints = null, ItemOrigin? Origin = null)
{
    // One byte over the limit tells the reader that there is more.
    private static readonly long Most = new ReaderOptions().MaxBytes + 1;

    /// <summary>The first bytes with all that is known; the content stands at its start again.</summary>
    public async Task<SourceFile> ReadAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var head = new byte[Math.Min(Content.Length, Most)];
        await Content.ReadExactlyAsync(head, cancellationToken);
        Content.Position = 0;
        return new SourceFile { Name = Name, Content = head, Length = Content.Length, ReceivedAt = now, Hints = Hints ?? SourceHints.None, Origin = Origin };
    }

    /// <summary>Puts the hash over all bytes into a document.</summary>
    public async Task<ArticleDocument> StampAsync(ArticleDocument document, CancellationToken cancellationToken)
    {
        if (Content.Length < Most) return document;
        Content.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(Content, cancellationToken));
        return document with { Source = document.Source with { ContentHash = "sha256:" + hash } };
    }
}
