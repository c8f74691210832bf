using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Microsoft.Azure.Functions.Worker.LocalRunner.Storage;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Blobs;

/// <summary>Remembers in storage which states of blobs were passed on, so that no restart and no second process does it again.</summary>
internal sealed class BlobReceipts(BlobContainerClient container)
{
    private const string Incomplete = "Incomplete";
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    /// <summary>The paths of the finished receipts below a folder.</summary>
    internal async Task<HashSet<string>> ListAsync(string folder, CancellationToken cancellationToken)
    {
        var complete = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            await foreach (var receipt in container.GetBlobsAsync(BlobTraits.Metadata, BlobStates.None, folder, cancellationToken))
            {
                if (!IsIncomplete(receipt.Metadata))
                    complete.Add(receipt.Name);
            }
        }
        catch (RequestFailedException e) when (e.IsAbsent())
        {
            // No host has written here yet.
        }

        return complete;
    }

    /// <summary>Does the work unless a receipt says that it is done; false when somebody else is at it, so that a later look must tell.</summary>
    internal async Task<bool> DoOnceAsync(string path, Func<Task> work, CancellationToken cancellationToken)
    {
        var receipt = container.GetBlobClient(path);
        if (!await TryCreateAsync(receipt, cancellationToken) && await IsCompleteAsync(receipt, cancellationToken))
            return true;

        var lease = receipt.GetBlobLeaseClient();
        if (!await TryLeaseAsync(lease, cancellationToken))
            return false;

        try
        {
            return await IsCompleteAsync(receipt, cancellationToken) || await DoAsync(receipt, lease, work, cancellationToken);
        }
        finally
        {
            await ReleaseAsync(lease);
        }
    }

    private static async Task<bool> DoAsync(BlobClient receipt, BlobLeaseClient lease, Func<Task> work, CancellationToken cancellationToken)
    {
        await work();
        await receipt.SetMetadataAsync(
            new Dictionary<string, string>(StringComparer.Ordinal), new BlobRequestConditions { LeaseId = lease.LeaseId }, cancellationToken);
        return true;
    }

    private async Task<bool> TryCreateAsync(BlobClient receipt, CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions
        {
            Metadata = new Dictionary<string, string>(StringComparer.Ordinal) { [Incomplete] = Incomplete },
            Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
        };
        try
        {
            await HostContainer.WriteAsync(container, () => receipt.UploadAsync(BinaryData.FromString(""), options, cancellationToken), cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.IsConflict())
        {
            return false;
        }
    }

    private static async Task<bool> IsCompleteAsync(BlobClient receipt, CancellationToken cancellationToken) =>
        !IsIncomplete((await receipt.GetPropertiesAsync(cancellationToken: cancellationToken)).Value.Metadata);

    private static async Task<bool> TryLeaseAsync(BlobLeaseClient lease, CancellationToken cancellationToken)
    {
        try
        {
            await lease.AcquireAsync(Lease, cancellationToken: cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.IsConflict())
        {
            return false;
        }
    }

    private static async Task ReleaseAsync(BlobLeaseClient lease)
    {
        try
        {
            await lease.ReleaseAsync(cancellationToken: CancellationToken.None);
        }
        catch (Exception e) when (StorageFailure.IsFromStorage(e))
        {
            // It ends by itself.
        }
    }

    // Storage keeps the letter case of metadata names, its callers do not.
    private static bool IsIncomplete(IDictionary<string, string> metadata) =>
        metadata.Keys.Any(key => string.Equals(key, Incomplete, StringComparison.OrdinalIgnoreCase));
}
