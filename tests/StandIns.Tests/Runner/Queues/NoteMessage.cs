using Microsoft.Azure.Functions.Worker;

namespace StandIns.Tests.Runner.Queues;

internal sealed class NoteMessage(Recorder recorder)
{
    [Function(nameof(NoteMessage))]
    public void Run([QueueTrigger("%QueueName%")] string message) => recorder.Note(message);
}
