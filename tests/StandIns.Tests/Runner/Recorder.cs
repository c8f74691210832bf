using System.Collections.Concurrent;

namespace StandIns.Tests.Runner;

/// <summary>What functions tell their test, and how the test lets them go on.</summary>
internal sealed class Recorder
{
    private readonly ConcurrentQueue<string> _notes = new();
    private int _running;
    private int _mostRunning;

    internal IReadOnlyList<string> Notes => [.. _notes];

    internal int Count => _notes.Count;

    /// <summary>The most functions that ever ran at once.</summary>
    internal int MostRunning => Volatile.Read(ref _mostRunning);

    /// <summary>Functions that wait go on when the test completes it.</summary>
    internal TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal void Note(string text) => _notes.Enqueue(text);

    /// <summary>Notes the beginning, waits for the gate, notes the end.</summary>
    internal async Task PassAsync(string text)
    {
        var running = Interlocked.Increment(ref _running);
        InterlockedMax(running);
        Note($"begin {text}");
        await Gate.Task;
        Interlocked.Decrement(ref _running);
        Note($"end {text}");
    }

    private void InterlockedMax(int running)
    {
        for (var most = MostRunning; running > most; most = MostRunning)
        {
            if (Interlocked.CompareExchange(ref _mostRunning, running, most) == most)
                return;
        }
    }
}
