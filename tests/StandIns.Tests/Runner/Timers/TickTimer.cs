using Microsoft.Azure.Functions.Worker;

namespace StandIns.Tests.Runner.Timers;

internal sealed class TickTimer(Recorder recorder)
{
    [Function(nameof(TickTimer))]
    public void Run([TimerTrigger("%Schedule%")] TimerInfo timer) =>
        recorder.Note($"past due {timer.IsPastDue}, monitored {timer.ScheduleStatus is not null}");
}
