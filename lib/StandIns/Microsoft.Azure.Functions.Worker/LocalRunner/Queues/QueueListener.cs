using Azure;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker.LocalRunner.Storage;
using Microsoft.Azure.Functions.Worker.LocalRunner.Triggers;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Queues;

/// <summary>Receives the messages of one queue in batches and runs each batch at once.</summary>
internal sealed partial class QueueListener(
    QueuePlan plan, MessageRun run, QueueSignals signals, StorageProbe probe, TimeProvider time, ILogger<QueueListener> logger) : ITriggerListener
{
    // An answer that is on its way at the stop brings messages that would stay out of sight; it gets this long to arrive.
    private static readonly TimeSpan LastAnswer = TimeSpan.FromSeconds(5);

    private readonly WakeSignal _signal = signals.Of(plan.Queue.Uri);
    private readonly PollingBackoff _backoff = new(plan.Settings.MaxPollingInterval, Random.Shared.NextDouble);
    private readonly List<Task> _running = [];
    private bool _isFailing;

    public async Task RunAsync(StopSignals signals)
    {
        try
        {
            await probe.WaitAsync(plan.Connection, plan.Queue.Uri, signals.Stopping);
            using var receiving = new CancellationTokenSource();
            await using var onStop = signals.Stopping.Register(() => receiving.CancelAfter(LastAnswer));
            while (!signals.Stopping.IsCancellationRequested)
                await PollAsync(signals, receiving.Token);
        }
        catch (OperationCanceledException) when (signals.Stopping.IsCancellationRequested)
        {
            // A wait was cut short; what runs is awaited below.
        }

        await Task.WhenAll(_running);
    }

    private async Task PollAsync(StopSignals signals, CancellationToken receiving)
    {
        var messages = await ReceiveAsync(receiving);
        if (messages.Length == 0)
        {
            await _signal.WaitAsync(_backoff.Next(), time, signals.Stopping);
            return;
        }

        _backoff.Reset();
        // Off this loop, so that a function that does not await anything holds up neither its batch nor the next.
        _running.AddRange(messages.Select(message => Task.Run(() => run.RunAsync(message, signals.Abandon), CancellationToken.None)));
        _running.RemoveAll(task => task.IsCompleted);
        while (_running.Count > plan.Settings.NewBatchThreshold)
        {
            await Task.WhenAny(_running).WaitAsync(signals.Stopping);
            _running.RemoveAll(task => task.IsCompleted);
        }
    }

    private async Task<QueueMessage[]> ReceiveAsync(CancellationToken cancellationToken)
    {
        try
        {
            var messages = await plan.Queue.ReceiveMessagesAsync(plan.Settings.BatchSize, plan.Lease, cancellationToken);
            _isFailing = false;
            return messages.Value;
        }
        catch (RequestFailedException e) when (e.IsAbsent())
        {
            return [];
        }
        catch (Exception e) when (StorageFailure.IsFromStorage(e) && !cancellationToken.IsCancellationRequested)
        {
            // Once, not at every poll of a long outage.
            if (!_isFailing)
                LogFailing(plan.Queue.Name, e.Message.Split('\n')[0].Trim());
            _isFailing = true;
            return [];
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Queue {Queue} cannot be read and is tried again: {Reason}")]
    private partial void LogFailing(string queue, string reason);
}
