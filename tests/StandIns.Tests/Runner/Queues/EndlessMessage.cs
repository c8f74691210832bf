using Microsoft.Azure.Functions.Worker;

namespace StandIns.Tests.Runner.Queues;

internal sealed class EndlessMessage(Recorder recorder)
{
    [Function(nameof(EndlessMessage))]
    public Task RunAsync([QueueTrigger("%QueueName%")] string message, CancellationToken cancellationToken)
    {
        recorder.Note(message);
        return Task.Delay(Timeout.Infinite, cancellationToken);
    }
}
