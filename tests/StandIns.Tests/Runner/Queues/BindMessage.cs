using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;

namespace StandIns.Tests.Runner.Queues;

internal sealed record Order(string Name, int Amount);

internal sealed class BindMessage(Recorder recorder)
{
    [Function("AsRecord")]
    public void AsRecord([QueueTrigger("%QueueName%-record")] Order order, string id, int amount, string? absent, FunctionContext context, CancellationToken cancellationToken) =>
        recorder.Note($"record {order.Name} {order.Amount} {id.Length > 0} {amount} {absent ?? "null"} {context.FunctionDefinition.Name} {cancellationToken.CanBeCanceled}");

    [Function("AsBytes")]
    public static void AsBytes([QueueTrigger("%QueueName%-bytes")] byte[] bytes, FunctionContext context) =>
        ((Recorder)context.InstanceServices.GetService(typeof(Recorder))!).Note($"bytes {bytes.Length}");

    [Function("AsMessage")]
    public async ValueTask AsMessageAsync([QueueTrigger("%QueueName%-message")] QueueMessage message, DateTimeOffset insertionTime)
    {
        await Task.Yield();
        recorder.Note($"message {message.Body} {message.DequeueCount} {message.InsertedOn == insertionTime}");
    }
}
