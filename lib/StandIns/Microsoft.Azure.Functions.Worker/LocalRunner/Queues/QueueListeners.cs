using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker.LocalRunner.Storage;
using Microsoft.Azure.Functions.Worker.LocalRunner.Triggers;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Queues;

/// <summary>Makes listeners of queues.</summary>
internal sealed class QueueListeners(QueueSignals signals, QueueSender sender, StorageProbe probe, TimeProvider time, ILoggerFactory loggers)
{
    internal ITriggerListener Listen(QueuePlan plan) => new QueueListener(
        plan,
        new MessageRun(plan, sender, time, loggers.CreateLogger<MessageRun>()),
        signals,
        probe,
        time,
        loggers.CreateLogger<QueueListener>());

    /// <summary>Null for a queue that has none.</summary>
    internal static QueueClient? PoisonOf(StorageConnection connection, string queue) =>
        PoisonQueue.NameFor(queue) is { } name ? connection.Queues.GetQueueClient(name) : null;
}
