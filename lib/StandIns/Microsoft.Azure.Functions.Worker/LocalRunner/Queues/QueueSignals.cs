using System.Collections.Concurrent;
using Microsoft.Azure.Functions.Worker.LocalRunner.Triggers;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Queues;

/// <summary>Wakes the listener of a queue when this process puts a message into it.</summary>
internal sealed class QueueSignals
{
    private readonly ConcurrentDictionary<string, WakeSignal> _signals = new(StringComparer.OrdinalIgnoreCase);

    internal WakeSignal Of(Uri queue) => _signals.GetOrAdd(queue.GetLeftPart(UriPartial.Path), _ => new WakeSignal());

    internal void Wake(Uri queue) => Of(queue).Set();
}
