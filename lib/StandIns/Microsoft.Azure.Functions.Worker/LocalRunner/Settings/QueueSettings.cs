using Azure.Storage.Queues;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Settings;

/// <summary>How queues are read: extensions.queues of host.json.</summary>
internal sealed record QueueSettings
{
    private static readonly TimeSpan DefaultPolling = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan DevelopmentPolling = TimeSpan.FromSeconds(2);

    /// <summary>Messages asked for at a time, 1 to 32.</summary>
    internal required int BatchSize { get; init; }

    /// <summary>The next batch is asked for when no more than so many messages are at work.</summary>
    internal required int NewBatchThreshold { get; init; }

    /// <summary>Tries before a message goes to the poison queue.</summary>
    internal required int MaxDequeueCount { get; init; }

    internal required TimeSpan MaxPollingInterval { get; init; }

    /// <summary>How long a message stays out of sight after a failed try.</summary>
    internal TimeSpan VisibilityTimeout { get; init; } = TimeSpan.Zero;

    internal QueueMessageEncoding MessageEncoding { get; init; } = QueueMessageEncoding.Base64;

    internal static QueueSettings Read(HostFile file, bool isDevelopment)
    {
        var batch = file.Number("extensions.queues.batchSize", 16, 1, 32);
        var polling = file.Duration("extensions.queues.maxPollingInterval", DefaultPolling, TimeSpan.FromMilliseconds(100), TimeSpan.FromDays(1));
        return new QueueSettings
        {
            BatchSize = batch,
            NewBatchThreshold = file.Number("extensions.queues.newBatchThreshold", batch / 2 * Environment.ProcessorCount, 0, int.MaxValue),
            MaxDequeueCount = file.Number("extensions.queues.maxDequeueCount", 5, 1, int.MaxValue),
            MaxPollingInterval = isDevelopment && polling == DefaultPolling ? DevelopmentPolling : polling,
            VisibilityTimeout = file.Duration("extensions.queues.visibilityTimeout", TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromDays(7)),
            MessageEncoding = file.Choice("extensions.queues.messageEncoding", QueueMessageEncoding.Base64),
        };
    }
}
