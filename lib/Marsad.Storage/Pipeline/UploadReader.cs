using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Storage.Blobs.Models;

namespace Marsad.Storage.Pipeline;

/// <summary>Reads uploads in bounded memory.</summary>
public sealed class UploadReader(StorageAccount account, StorageOptions options)
{
    private const int BufferSize = 81_920;

    /// <summary>The upload of a name, or null when its blob is gone.</summary>
    public async Task<Upload?> ReadAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            var blob = await account.Articles.GetBlobClient(name).DownloadStreamingAsync(cancellationToken: cancellationToken);
            using var download = blob.Value;
            return await ReadAsync(name, download, cancellationToken);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    /// <summary>ETag of the upload of a name, or null when its blob is gone.</summary>
    public async Task<string?> VersionAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            var properties = await account.Articles.GetBlobClient(name).GetPropertiesAsync(cancellationToken: cancellationToken);
            return properties.Value.ETag.ToString();
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    private async Task<Upload> ReadAsync(string name, BlobDownloadStreamingResult download, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var kept = new MemoryStream();
        var buffer = new byte[BufferSize];
        long length = 0;
        int read;
        while ((read = await download.Content.ReadAsync(buffer, cancellationToken)) > 0)
        {
            hash.AppendData(buffer, 0, read);
            length += read;
            // One byte over the limit tells the parser that the file is too large; the rest is only hashed.
            kept.Write(buffer, 0, (int)Math.Clamp(options.MaxBytes + 1 - kept.Length, 0, read));
        }

        var (hints, origin) = (UploadMetadata.Read(download.Details.Metadata), UploadMetadata.ReadOrigin(name, download.Details.Metadata));
        var file = new SourceFile
        {
            Name = name,
            Content = kept.ToArray(),
            Length = length,
            ReceivedAt = download.Details.LastModified,
            Hints = hints,
            Origin = origin,
        };
        var contentHash = Convert.ToHexStringLower(hash.GetHashAndReset());
        return new Upload(file, "sha256:" + contentHash, InputHash(contentHash, hints, origin), UploadMetadata.ReadReceipt(download.Details.Metadata));
    }

    private static string InputHash(string contentHash, SourceHints hints, ItemOrigin? origin)
    {
        string?[] said = [contentHash, hints.Url, hints.Published, hints.Outlet];
        string?[] origins = origin is null ? [] : [origin.Member, origin.Format, origin.Charset, origin.Fault?.ToString()];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', said.Concat(origins)))));
    }
}
