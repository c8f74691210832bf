using Microsoft.Azure.Functions.Worker;

namespace StandIns.Tests.Runner.Timers;

internal sealed class StartTimer(Recorder recorder)
{
    [Function(nameof(StartTimer))]
    public Task RunAsync([TimerTrigger("0 0 3 * * *", RunOnStartup = true)] TimerInfo timer)
    {
        recorder.Note($"past due {timer.IsPastDue}");
        throw new InvalidOperationException("as the test wants");
    }
}
