namespace Microsoft.Azure.Functions.Worker.LocalRunner.Settings;

/// <summary>How blobs are handled: extensions.blobs of host.json.</summary>
/// <param name="MaxDegreeOfParallelism">Invocations at once over all blob functions.</param>
/// <param name="PoisonBlobThreshold">Tries before a blob's message goes to the poison queue.</param>
internal sealed record BlobSettings(int MaxDegreeOfParallelism, int PoisonBlobThreshold)
{
    private const int LargestBatch = 32;

    internal static BlobSettings Read(HostFile file) => new(
        file.Number("extensions.blobs.maxDegreeOfParallelism", 8 * Environment.ProcessorCount, 1, int.MaxValue),
        file.Number("extensions.blobs.poisonBlobThreshold", 5, 1, int.MaxValue));

    /// <summary>The settings of the queue between scanner and functions.</summary>
    internal QueueSettings ForQueue()
    {
        var batch = Math.Min(LargestBatch, (MaxDegreeOfParallelism / 2) + 1);
        return new QueueSettings
        {
            BatchSize = batch,
            NewBatchThreshold = Math.Max(0, MaxDegreeOfParallelism - batch),
            MaxDequeueCount = PoisonBlobThreshold,
            MaxPollingInterval = TimeSpan.FromMinutes(1),
        };
    }
}
