using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Queues;

/// <summary>What the messages of a queue are for.</summary>
internal interface IMessageConsumer
{
    /// <summary>Done when it returns; to be tried again when it fails.</summary>
    Task ConsumeAsync(QueueMessage message, CancellationToken cancellationToken);

    /// <summary>Where a message goes that cannot be handled; null when it stays where it is.</summary>
    /// <param name="message">Decoded, or as stored when it cannot be.</param>
    QueueClient? PoisonQueueFor(QueueMessage message);
}
