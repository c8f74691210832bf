using System.Collections.Concurrent;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Queues;

/// <summary>Wakes the listener of a queue when this process puts a message into it.</summary>
internal sealed class QueueSignals
{
    private readonly ConcurrentDictionary<string, QueueSignal> _signals = new(StringComparer.OrdinalIgnoreCase);

    internal QueueSignal Of(Uri queue) => _signals.GetOrAdd(queue.GetLeftPart(UriPartial.Path), _ => new QueueSignal());

    internal void Wake(Uri queue) => Of(queue).Set();
}
