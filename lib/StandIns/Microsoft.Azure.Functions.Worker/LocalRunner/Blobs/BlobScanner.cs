using Microsoft.Azure.Functions.Worker.LocalRunner.Storage;
using Microsoft.Azure.Functions.Worker.LocalRunner.Triggers;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Blobs;

/// <summary>Scans the containers of all blob functions, in one process at a time.</summary>
internal sealed partial class BlobScanner(
    BlobScanPlan plan, SingletonLock singleton, StorageProbe probe, WakeSignal wake, TimeProvider time, ILogger<BlobScanner> logger) : ITriggerListener
{
    public async Task RunAsync(StopSignals signals)
    {
        foreach (var connection in plan.Connections)
            await probe.WaitAsync(connection, connection.Blobs.Uri, signals.Stopping);
        await singleton.HoldAsync($"{plan.HostId}/WebJobs.Internal.Blobs.Listener", ScanAsync, signals.Stopping);
    }

    private async Task ScanAsync(CancellationToken cancellationToken)
    {
        // Made anew each time the lock is won: another process may have scanned in between.
        var scans = plan.CreateScans().ToList();
        while (true)
        {
            foreach (var scan in scans)
                await ScanAsync(scan, cancellationToken);
            await wake.WaitAsync(plan.Interval, time, cancellationToken);
        }
    }

    private async Task ScanAsync(ContainerScan scan, CancellationToken cancellationToken)
    {
        try
        {
            await scan.RunAsync(cancellationToken);
            scan.IsFailing = false;
        }
        catch (Exception e) when (StorageFailure.IsFromStorage(e) && !cancellationToken.IsCancellationRequested)
        {
            if (!scan.IsFailing)
                LogFailing(scan.Name, e.Message.Split('\n')[0].Trim());
            scan.IsFailing = true;
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Container {Container} cannot be scanned and is tried again: {Reason}")]
    private partial void LogFailing(string container, string reason);
}
