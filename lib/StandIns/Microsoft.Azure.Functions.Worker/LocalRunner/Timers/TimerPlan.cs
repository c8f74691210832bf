using Microsoft.Azure.Functions.Worker.LocalRunner.Discovery;
using Microsoft.Azure.Functions.Worker.LocalRunner.Storage;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Timers;

/// <summary>A timer to keep.</summary>
/// <param name="Function">What runs.</param>
/// <param name="Schedule">When.</param>
/// <param name="RunOnStartup">Whether also at each start.</param>
/// <param name="Monitor">Null when the schedule does not outlive the process.</param>
/// <param name="Host">The account of the lock.</param>
/// <param name="HostId">Processes with the same id run the timer once among them.</param>
internal sealed record TimerPlan(
    LocalFunction Function, ITimerSchedule Schedule, bool RunOnStartup, ScheduleMonitor? Monitor, StorageConnection Host, string HostId);
