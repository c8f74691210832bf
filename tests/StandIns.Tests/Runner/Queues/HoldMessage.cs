using Microsoft.Azure.Functions.Worker;

namespace StandIns.Tests.Runner.Queues;

internal sealed class HoldMessage(Recorder recorder)
{
    [Function(nameof(HoldMessage))]
    public Task RunAsync([QueueTrigger("%QueueName%")] string message) => recorder.PassAsync(message);
}
