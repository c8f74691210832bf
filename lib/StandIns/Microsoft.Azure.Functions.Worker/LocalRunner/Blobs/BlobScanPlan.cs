using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker.LocalRunner.Queues;
using Microsoft.Azure.Functions.Worker.LocalRunner.Storage;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Blobs;

/// <summary>What is scanned, and where the events go.</summary>
internal sealed record BlobScanPlan(IReadOnlyList<BlobFunction> Functions, StorageConnection Host, QueueClient Events, QueueSender Sender, string HostId)
{
    private static readonly TimeSpan EmulatorInterval = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan CloudInterval = TimeSpan.FromSeconds(10);

    /// <summary>Every account that the scanner talks to.</summary>
    internal IEnumerable<StorageConnection> Connections => Functions.Select(function => function.Connection).Append(Host).Distinct();

    /// <summary>Between two scans.</summary>
    internal TimeSpan Interval => Connections.All(IsEmulator) ? EmulatorInterval : CloudInterval;

    /// <summary>One for each container, with nothing seen yet.</summary>
    internal IEnumerable<ContainerScan> CreateScans() =>
        from function in Functions
        group function by (function.Connection, function.Pattern.Container) into watched
        let connection = watched.Key.Connection
        let receipts = new BlobReceipts(HostContainer.Of(connection))
        let container = connection.Blobs.GetBlobContainerClient(watched.Key.Container)
        select new ContainerScan(container, [.. watched], receipts, HostId, Events, Sender);

    private static bool IsEmulator(StorageConnection connection) =>
        string.Equals(connection.Blobs.Uri.AbsolutePath.Trim('/'), connection.Blobs.AccountName, StringComparison.Ordinal);
}
