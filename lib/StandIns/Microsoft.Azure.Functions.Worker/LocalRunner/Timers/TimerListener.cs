using Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;
using Microsoft.Azure.Functions.Worker.LocalRunner.Storage;
using Microsoft.Azure.Functions.Worker.LocalRunner.Triggers;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Timers;

/// <summary>Runs a function when it is due, in one process at a time and never over itself.</summary>
internal sealed partial class TimerListener(
    TimerPlan plan, FunctionInvoker invoker, SingletonLock singleton, StorageProbe probe, TimeProvider time, ILogger<TimerListener> logger) : ITriggerListener
{
    // Short sleeps notice a clock that was set and a machine that slept.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);
    private bool _hasStarted;

    public async Task RunAsync(StopSignals signals)
    {
        await probe.WaitAsync(plan.Host, plan.Host.Blobs.Uri, signals.Stopping);
        await singleton.HoldAsync(
            $"{plan.HostId}/{plan.Function.FullName}.Listener", held => KeepAsync(held, signals.Abandon), signals.Stopping);
    }

    private async Task KeepAsync(CancellationToken held, CancellationToken abandon)
    {
        var status = await StartAsync(held, abandon);
        while (true)
        {
            LogNext(plan.Function.Name, status.Next);
            await SleepUntilAsync(new DateTimeOffset(status.Next), held);
            status = await FireAsync(status, isPastDue: false, abandon);
        }
    }

    private async Task<ScheduleStatus> StartAsync(CancellationToken held, CancellationToken abandon)
    {
        var now = time.GetUtcNow();
        var stored = plan.Monitor is null ? null : await plan.Monitor.ReadAsync(held);
        var status = stored is null ? await SaveAsync(default, now) : Recompute(stored);
        if (stored is not null && new DateTimeOffset(status.Next) < now)
            return await FireAsync(status, isPastDue: true, abandon);

        // Once in the life of the process, however often the lock is won.
        var runsNow = plan.RunOnStartup && !_hasStarted;
        _hasStarted = true;
        return runsNow ? await FireAsync(status, isPastDue: false, abandon) : status;
    }

    // The schedule may be another one than when the status was written.
    private ScheduleStatus Recompute(ScheduleStatus stored)
    {
        var counted = stored.Last == default ? stored.LastUpdated : stored.Last;
        var next = counted == default ? stored.Next : plan.Schedule.Next(new DateTimeOffset(counted)).UtcDateTime;
        return new ScheduleStatus { Last = stored.Last, Next = next, LastUpdated = stored.LastUpdated };
    }

    private async Task<ScheduleStatus> FireAsync(ScheduleStatus status, bool isPastDue, CancellationToken abandon)
    {
        var start = time.GetUtcNow();
        var info = new TimerInfo { IsPastDue = isPastDue, ScheduleStatus = plan.Monitor is null ? null : status };
        try
        {
            await invoker.InvokeAsync(plan.Function, new TimerArrival(info), abandon);
        }
        catch (Exception e)
        {
            // The invoker has told it; the schedule goes on.
            LogFailed(e, plan.Function.Name);
        }

        return await SaveAsync(start.UtcDateTime, time.GetUtcNow());
    }

    private async Task<ScheduleStatus> SaveAsync(DateTime last, DateTimeOffset now)
    {
        var status = new ScheduleStatus { Last = last, Next = plan.Schedule.Next(now).UtcDateTime, LastUpdated = now.UtcDateTime };
        if (plan.Monitor is not null)
            await plan.Monitor.WriteAsync(status);
        return status;
    }

    private async Task SleepUntilAsync(DateTimeOffset due, CancellationToken cancellationToken)
    {
        // Also when the time has come already: at the stop nothing more is started.
        cancellationToken.ThrowIfCancellationRequested();
        for (var left = due - time.GetUtcNow(); left > TimeSpan.Zero; left = due - time.GetUtcNow())
            await Task.Delay(left < LongestSleep ? left : LongestSleep, time, cancellationToken);
    }

    [LoggerMessage(1, LogLevel.Debug, "Function {Name} is due at {Next:O}")]
    private partial void LogNext(string name, DateTime next);

    [LoggerMessage(2, LogLevel.Debug, "Function {Name} waits for its next time")]
    private partial void LogFailed(Exception error, string name);
}
