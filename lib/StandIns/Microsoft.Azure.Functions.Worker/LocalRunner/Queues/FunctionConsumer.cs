using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker.LocalRunner.Discovery;
using Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Queues;

/// <summary>Passes each message to a function.</summary>
internal sealed class FunctionConsumer(LocalFunction function, FunctionInvoker invoker, QueueClient? poison) : IMessageConsumer
{
    public Task ConsumeAsync(QueueMessage message, CancellationToken cancellationToken) =>
        invoker.InvokeAsync(function, new MessageTrigger(message), cancellationToken);

    public QueueClient? PoisonQueueFor(QueueMessage message) => poison;
}
