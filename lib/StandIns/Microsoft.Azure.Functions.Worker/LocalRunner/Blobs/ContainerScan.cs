using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker.LocalRunner.Queues;
using Microsoft.Azure.Functions.Worker.LocalRunner.Storage;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Blobs;

/// <summary>Looks through one container for blobs that its functions do not know, and queues an event for each.</summary>
internal sealed class ContainerScan(
    BlobContainerClient container, IReadOnlyList<BlobFunction> functions, BlobReceipts receipts, string hostId, QueueClient events, QueueSender sender)
{
    private const int Parallelism = 16;
    private readonly SeenBlobs _seen = new();
    private HashSet<string>? _known;

    internal string Name => container.Name;

    /// <summary>Whether the last listing failed; kept here so that an outage is told once.</summary>
    internal bool IsFailing { get; set; }

    /// <summary>A container that is absent has no blobs.</summary>
    internal async Task RunAsync(CancellationToken cancellationToken)
    {
        // After a start every blob is a stranger; one listing of receipts is much cheaper than a look at each.
        _known ??= await ListReceiptsAsync(cancellationToken);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken };
        try
        {
            await Parallel.ForEachAsync(ListAsync(cancellationToken), parallel, ExamineAsync);
        }
        catch (RequestFailedException e) when (e.IsAbsent())
        {
            // Absent, or just deleted.
        }

        _seen.EndScan();
        _known.Clear();
    }

    private async Task<HashSet<string>> ListReceiptsAsync(CancellationToken cancellationToken)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var function in functions)
            known.UnionWith(await receipts.ListAsync(BlobReceiptPath.Folder(hostId, function.Function.FullName), cancellationToken));
        return known;
    }

    private async IAsyncEnumerable<BlobItem> ListAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellationToken))
        {
            if (_seen.IsNew(blob.Name, ETagOf(blob), ModifiedAt(blob)))
                yield return blob;
        }
    }

    private async ValueTask ExamineAsync(BlobItem blob, CancellationToken cancellationToken)
    {
        var isDone = true;
        foreach (var function in functions)
        {
            if (function.Pattern.TryMatch(blob.Name, out _))
                isDone &= await TellAsync(function, blob, cancellationToken);
        }

        if (isDone)
            _seen.Finish(blob.Name, ETagOf(blob), ModifiedAt(blob));
        else
            _seen.Postpone(ModifiedAt(blob));
    }

    private async Task<bool> TellAsync(BlobFunction function, BlobItem blob, CancellationToken cancellationToken)
    {
        var id = function.Function.FullName;
        var receipt = BlobReceiptPath.Of(hostId, id, container.Name, blob.Name, ETagOf(blob));
        if (_known!.Contains(receipt))
            return true;

        var type = blob.Properties.BlobType?.ToString().Replace("Blob", "", StringComparison.Ordinal) ?? "Block";
        var message = new BlobEvent(id, $"{type}Blob", container.Name, blob.Name, ETagOf(blob).ToString("H"));
        try
        {
            return await receipts.DoOnceAsync(receipt, () => sender.SendAsync(events, message.ToBase64(), cancellationToken), cancellationToken);
        }
        catch (RequestFailedException)
        {
            // This blob waits for the next scan; the others go on.
            return false;
        }
    }

    private static ETag ETagOf(BlobItem blob) => blob.Properties.ETag ?? default;

    private static DateTimeOffset ModifiedAt(BlobItem blob) => blob.Properties.LastModified ?? default;
}
