namespace Microsoft.Azure.Functions.Worker.LocalRunner.Timers;

/// <summary>Due again a fixed time after each run.</summary>
internal sealed class IntervalSchedule(TimeSpan interval) : ITimerSchedule
{
    public DateTimeOffset Next(DateTimeOffset after) => after + interval;
}
