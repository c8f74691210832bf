using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker.LocalRunner.Storage;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Queues;

/// <summary>Keeps a received message out of sight of others for as long as its function runs.</summary>
internal sealed class MessageLease : IDisposable
{
    private const int MostShortenings = 10;
    private readonly QueueClient _queue;
    private readonly string _messageId;
    private readonly TimeSpan _length;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _ended = new();
    private readonly Task _renewal;
    private string _popReceipt;

    internal MessageLease(QueueClient queue, QueueMessage message, TimeSpan length, TimeProvider time)
    {
        _queue = queue;
        _messageId = message.MessageId;
        _popReceipt = message.PopReceipt;
        _length = length;
        _time = time;
        _renewal = RenewAsync();
    }

    /// <summary>Ends the renewal and returns the pop receipt that is valid from here on.</summary>
    internal async Task<string> EndAsync()
    {
        await _ended.CancelAsync();
        await _renewal;
        return _popReceipt;
    }

    public void Dispose() => _ended.Dispose();

    private async Task RenewAsync()
    {
        var wait = _length / 2;
        while (await WaitAsync(wait))
        {
            try
            {
                // Never cancelled: an update whose answer is lost leaves a pop receipt that nobody knows.
                var update = await _queue.UpdateMessageAsync(_messageId, _popReceipt, visibilityTimeout: _length);
                _popReceipt = update.Value.PopReceipt;
                wait = _length / 2;
            }
            catch (RequestFailedException e) when (e.IsLost())
            {
                return;
            }
            catch (Exception e) when (StorageFailure.IsFromStorage(e))
            {
                wait = TimeSpan.FromTicks(Math.Max((wait / 2).Ticks, (_length / MostShortenings).Ticks));
            }
        }
    }

    private async Task<bool> WaitAsync(TimeSpan wait)
    {
        try
        {
            await Task.Delay(wait, _time, _ended.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
