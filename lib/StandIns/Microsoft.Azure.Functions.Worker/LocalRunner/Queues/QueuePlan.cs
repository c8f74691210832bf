using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker.LocalRunner.Settings;
using Microsoft.Azure.Functions.Worker.LocalRunner.Storage;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Queues;

/// <summary>A queue to listen to.</summary>
/// <param name="Connection">Where the queue is.</param>
/// <param name="Queue">Its messages are texts as they are stored.</param>
/// <param name="Consumer">Takes the messages.</param>
/// <param name="Settings">How many, how often, how long.</param>
/// <param name="Lease">How long a received message belongs to this process; renewed at half.</param>
internal sealed record QueuePlan(StorageConnection Connection, QueueClient Queue, IMessageConsumer Consumer, QueueSettings Settings, TimeSpan Lease);
