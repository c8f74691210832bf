using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Storage;

/// <summary>Lets work run in one process at a time among those that share a host id, by the lease of a blob.</summary>
internal sealed partial class SingletonLock(StorageConnections connections, TimeProvider time, ILogger<SingletonLock> logger)
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(2);

    /// <summary>Runs the work whenever the lock is held, until the stop.</summary>
    /// <param name="name">Of the lock.</param>
    /// <param name="work">Its token is cancelled at the stop and when the lock is lost.</param>
    /// <param name="stopping">The stop.</param>
    internal async Task HoldAsync(string name, Func<CancellationToken, Task> work, CancellationToken stopping)
    {
        var blob = HostContainer.Of(connections.Host).GetBlobClient($"locks/{name}");
        while (!stopping.IsCancellationRequested)
        {
            if (await TryAcquireAsync(blob, stopping) is { } lease)
                await RunAsync(lease, work, stopping);
            else
                await Task.Delay(Retry, time, stopping);
        }
    }

    private async Task<BlobLeaseClient?> TryAcquireAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        var lease = blob.GetBlobLeaseClient();
        try
        {
            await AcquireAsync(blob, lease, cancellationToken);
            return lease;
        }
        catch (RequestFailedException e) when (e.IsConflict())
        {
            return null;
        }
        catch (Exception e) when (StorageFailure.IsFromStorage(e) && !cancellationToken.IsCancellationRequested)
        {
            LogFailed(e, blob.Name);
            return null;
        }
    }

    private static async Task AcquireAsync(BlobClient blob, BlobLeaseClient lease, CancellationToken cancellationToken)
    {
        try
        {
            await lease.AcquireAsync(Length, cancellationToken: cancellationToken);
        }
        catch (RequestFailedException e) when (e.IsAbsent())
        {
            await HostContainer.WriteAsync(
                blob.GetParentBlobContainerClient(),
                () => blob.UploadAsync(BinaryData.FromString(""), IfAbsent(), cancellationToken),
                cancellationToken);
            await lease.AcquireAsync(Length, cancellationToken: cancellationToken);
        }
    }

    private static BlobUploadOptions IfAbsent() => new() { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };

    private async Task RunAsync(BlobLeaseClient lease, Func<CancellationToken, Task> work, CancellationToken stopping)
    {
        using var interrupt = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        // Apart from the stop: work that finishes after it still needs the lock.
        using var done = new CancellationTokenSource();
        var renewal = RenewAsync(lease, interrupt, done.Token);
        try
        {
            await work(interrupt.Token);
        }
        catch (OperationCanceledException) when (interrupt.IsCancellationRequested)
        {
            // The stop, or the lock is lost: the caller's loop decides.
        }
        finally
        {
            await done.CancelAsync();
            await renewal;
            await ReleaseAsync(lease);
        }
    }

    private async Task RenewAsync(BlobLeaseClient lease, CancellationTokenSource interrupt, CancellationToken done)
    {
        var renewed = time.GetTimestamp();
        try
        {
            while (true)
            {
                await Task.Delay(Renewal, time, done);
                var isOurs = await TryRenewAsync(lease, done);
                if (isOurs == true)
                    renewed = time.GetTimestamp();
                else if (isOurs == false || time.GetElapsedTime(renewed) > Length - Renewal)
                    break;
            }

            LogLost(lease.Uri);
            await interrupt.CancelAsync();
        }
        catch (OperationCanceledException)
        {
            // The work is over.
        }
    }

    // Null when storage did not say.
    private static async Task<bool?> TryRenewAsync(BlobLeaseClient lease, CancellationToken cancellationToken)
    {
        try
        {
            await lease.RenewAsync(cancellationToken: cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.IsConflict() || e.IsAbsent())
        {
            return false;
        }
        catch (Exception e) when (StorageFailure.IsFromStorage(e) && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task ReleaseAsync(BlobLeaseClient lease)
    {
        try
        {
            await lease.ReleaseAsync(cancellationToken: CancellationToken.None);
        }
        catch (Exception e) when (StorageFailure.IsFromStorage(e))
        {
            // It ends by itself after its length.
            LogNotReleased(e, lease.Uri);
        }
    }

    [LoggerMessage(1, LogLevel.Debug, "The lock {Name} cannot be asked for")]
    private partial void LogFailed(Exception error, string name);

    [LoggerMessage(2, LogLevel.Warning, "The lock {Blob} is lost; its work waits until it is held again")]
    private partial void LogLost(Uri blob);

    [LoggerMessage(3, LogLevel.Debug, "The lock {Blob} was not released")]
    private partial void LogNotReleased(Exception error, Uri blob);
}
