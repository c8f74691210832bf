using Azure;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker.LocalRunner.Storage;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Queues;

/// <summary>Takes one received message to its end: done, to be tried again, or poison.</summary>
internal sealed partial class MessageRun(QueuePlan plan, QueueSender sender, TimeProvider time, ILogger<MessageRun> logger)
{
    /// <summary>Never fails: what cannot be completed comes back when its lease is over.</summary>
    internal async Task RunAsync(QueueMessage stored, CancellationToken cancellationToken)
    {
        try
        {
            if (stored.DequeueCount > plan.Settings.MaxDequeueCount)
                await GiveUpAsync(stored, stored, stored.PopReceipt);
            else if (!MessageText.TryDecode(stored, plan.Settings.MessageEncoding, out var message))
                await GiveUpAsync(stored, stored, stored.PopReceipt);
            else
                await TryAsync(stored, message, cancellationToken);
        }
        catch (Exception e)
        {
            LogNotCompleted(e, stored.MessageId, plan.Queue.Name);
        }
    }

    private async Task TryAsync(QueueMessage stored, QueueMessage message, CancellationToken cancellationToken)
    {
        using var lease = new MessageLease(plan.Queue, stored, plan.Lease, time);
        var succeeded = await ConsumeAsync(message, cancellationToken);
        var popReceipt = await lease.EndAsync();
        if (succeeded)
            await DeleteAsync(stored, popReceipt);
        else if (stored.DequeueCount >= plan.Settings.MaxDequeueCount)
            await GiveUpAsync(stored, message, popReceipt);
        else
            await ReleaseAsync(stored, popReceipt);
    }

    private async Task<bool> ConsumeAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await plan.Consumer.ConsumeAsync(message, cancellationToken);
            return true;
        }
        catch (Exception e)
        {
            // Functions log their own failures; this is for what fails before them.
            LogFailed(e, message.MessageId, plan.Queue.Name);
            return false;
        }
    }

    private async Task GiveUpAsync(QueueMessage stored, QueueMessage message, string popReceipt)
    {
        if (plan.Consumer.PoisonQueueFor(message) is not { } poison)
            return;

        LogPoison(plan.Settings.MaxDequeueCount, poison.Name);
        await sender.SendAsync(poison, stored.Body.ToString(), CancellationToken.None);
        await DeleteAsync(stored, popReceipt);
    }

    private async Task DeleteAsync(QueueMessage stored, string popReceipt)
    {
        try
        {
            await plan.Queue.DeleteMessageAsync(stored.MessageId, popReceipt, CancellationToken.None);
        }
        catch (RequestFailedException e) when (e.IsLost())
        {
            LogLost(stored.MessageId, plan.Queue.Name);
        }
    }

    private async Task ReleaseAsync(QueueMessage stored, string popReceipt)
    {
        try
        {
            await plan.Queue.UpdateMessageAsync(stored.MessageId, popReceipt, visibilityTimeout: plan.Settings.VisibilityTimeout);
        }
        catch (RequestFailedException e) when (e.IsLost())
        {
            LogLost(stored.MessageId, plan.Queue.Name);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Message has reached MaxDequeueCount of {MaxDequeueCount}. Moving message to queue '{Queue}'.")]
    private partial void LogPoison(int maxDequeueCount, string queue);

    [LoggerMessage(2, LogLevel.Debug, "Message {Id} of queue {Queue} is no longer ours")]
    private partial void LogLost(string id, string queue);

    [LoggerMessage(3, LogLevel.Debug, "Message {Id} of queue {Queue} failed")]
    private partial void LogFailed(Exception error, string id, string queue);

    [LoggerMessage(4, LogLevel.Warning, "Message {Id} of queue {Queue} could not be completed and comes back when its lease is over")]
    private partial void LogNotCompleted(Exception error, string id, string queue);
}
