using Microsoft.Azure.Functions.Worker;

namespace StandIns.Tests.Runner.Queues;

internal sealed class FailMessage(Recorder recorder)
{
    [Function(nameof(FailMessage))]
    public Task RunAsync([QueueTrigger("%QueueName%")] string message, long dequeueCount)
    {
        recorder.Note($"{message} {dequeueCount}");
        throw new InvalidOperationException("as the test wants");
    }
}
