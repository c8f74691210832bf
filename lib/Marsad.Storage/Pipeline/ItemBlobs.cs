using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Storage.Blobs.Models;
using Marsad.Parsing.Containers;

namespace Marsad.Storage.Pipeline;

/// <summary>The items of containers as blobs beside them: <c>name#0</c>, <c>name#1</c> and so on, each an upload like any other.</summary>
public sealed class ItemBlobs(StorageAccount account)
{
    /// <summary>Hashes of the items that a container has, by position. One request for 5,000 items.</summary>
    public async Task<IReadOnlyDictionary<int, string>> ListAsync(string container, CancellationToken cancellationToken)
    {
        var hashes = new Dictionary<int, string>();
        await foreach (var blob in BlobsAsync(container, cancellationToken))
            if (UploadMetadata.ReadOrigin(blob.Name, blob.Metadata) is { } origin && origin.Parent == container)
                hashes[origin.Position] = blob.Metadata.TryGetValue(UploadMetadata.Hash, out var hash) ? hash : "";
        return hashes;
    }

    /// <summary>A container's items from a position on, with all that lies in them.</summary>
    public async IAsyncEnumerable<BlobItem> FromAsync(string container, int from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var blob in BlobsAsync(container, cancellationToken))
            if (UploadMetadata.ReadOrigin(blob.Name, blob.Metadata) is not null && PositionIn(container, blob.Name) is { } position && position >= from)
                yield return blob;
    }

    /// <summary>Deletes an item as it was listed.</summary>
    /// <returns>False when it was written anew since then: it stays.</returns>
    public async Task<bool> DeleteAsync(string name, ETag? listed, CancellationToken cancellationToken)
    {
        try
        {
            await account.Articles.GetBlobClient(name).DeleteIfExistsAsync(conditions: new BlobRequestConditions { IfMatch = listed }, cancellationToken: cancellationToken);
            return true;
        }
        catch (RequestFailedException conflict) when (conflict.Status == 412)
        {
            return false;
        }
    }

    /// <summary>Writes an item, unless it is there already as it should be.</summary>
    /// <param name="stored">Hash of the item that is there; null where none is.</param>
    /// <param name="source">What the item was taken from: hash over the container's content.</param>
    public async Task WriteAsync(ContainerItem item, string? stored, string source, CancellationToken cancellationToken)
    {
        var metadata = UploadMetadata.Write(item.Hints, item.Origin);
        metadata[UploadMetadata.Hash] = HashOf(item, source);
        if (metadata[UploadMetadata.Hash] == stored) return;
        var blob = account.Articles.GetBlobClient(item.Name);
        var upload = new BlobUploadOptions { Metadata = metadata };
        if (item.Rest is null)
        {
            await blob.UploadAsync(BinaryData.FromBytes(item.Content), upload, cancellationToken);
            return;
        }

        await using var content = item.Open();
        await blob.UploadAsync(content, upload, cancellationToken);
    }

    // The end of a large item has not been read yet; the container's content decides what it is.
    private static string HashOf(ContainerItem item, string source)
    {
        var origin = item.Origin;
        var said = string.Join('\n', item.Hints.Url, item.Hints.Outlet, origin.Member, origin.Format, origin.Charset, origin.Fault, item.Rest is null ? "" : source);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(said));
        hash.AppendData(item.Content.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static int? PositionIn(string container, string name)
    {
        var rest = name.AsSpan(container.Length + 1);
        var end = rest.IndexOf('#');
        return int.TryParse(end < 0 ? rest : rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : null;
    }

    private IAsyncEnumerable<BlobItem> BlobsAsync(string container, CancellationToken cancellationToken) =>
        account.Articles.GetBlobsAsync(BlobTraits.Metadata, BlobStates.None, container + "#", cancellationToken);
}
