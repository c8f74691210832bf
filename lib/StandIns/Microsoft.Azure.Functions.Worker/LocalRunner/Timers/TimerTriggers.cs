using Microsoft.Azure.Functions.Worker.LocalRunner.Discovery;
using Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;
using Microsoft.Azure.Functions.Worker.LocalRunner.Settings;
using Microsoft.Azure.Functions.Worker.LocalRunner.Storage;
using Microsoft.Azure.Functions.Worker.LocalRunner.Triggers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Timers;

/// <summary>Functions that the clock starts: one listener each.</summary>
internal sealed class TimerTriggers(
    StorageConnections connections,
    FunctionInvoker invoker,
    SingletonLock singleton,
    StorageProbe probe,
    RunnerSettings settings,
    IConfiguration configuration,
    TimeProvider time,
    ILoggerFactory loggers) : ITriggerKind
{
    private static readonly TimeSpan ShortestMonitored = TimeSpan.FromMinutes(1);

    public IEnumerable<ITriggerListener> Listen(LocalFunctions functions) =>
        functions.With<TimerTriggerAttribute>().Select(pair => Listen(pair.Function, pair.Trigger));

    private ITriggerListener Listen(LocalFunction function, TimerTriggerAttribute trigger)
    {
        var zone = TimerSchedules.Zone(configuration["WEBSITE_TIME_ZONE"]);
        var schedule = TimerSchedules.Parse(SettingText.Expand(trigger.Schedule, configuration, function.Name), zone, function.Name);
        var host = connections.Host;
        var monitor = trigger.UseMonitor && IsLong(schedule)
            ? new ScheduleMonitor(HostContainer.Of(host), settings.HostId, function.FullName, loggers.CreateLogger<ScheduleMonitor>())
            : null;
        var plan = new TimerPlan(function, schedule, trigger.RunOnStartup, monitor, host, settings.HostId);
        return new TimerListener(plan, invoker, singleton, probe, time, loggers.CreateLogger<TimerListener>());
    }

    private bool IsLong(ITimerSchedule schedule)
    {
        var next = schedule.Next(time.GetUtcNow());
        return schedule.Next(next) - next >= ShortestMonitored;
    }
}
