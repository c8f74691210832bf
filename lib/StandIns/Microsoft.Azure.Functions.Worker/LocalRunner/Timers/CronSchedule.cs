using NCrontab;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Timers;

/// <summary>Due at the times of the clock that a cron expression names.</summary>
internal sealed class CronSchedule(CrontabSchedule cron, TimeZoneInfo zone) : ITimerSchedule
{
    public DateTimeOffset Next(DateTimeOffset after)
    {
        var clock = TimeZoneInfo.ConvertTime(after, zone).DateTime;
        DateTimeOffset due;
        do
        {
            clock = cron.GetNextOccurrence(clock);
            due = Instant(clock);
        }
        while (due <= after);

        return due;
    }

    // A time that the clock skips lies as far behind the jump; of a time that it shows twice the first counts.
    private DateTimeOffset Instant(DateTime clock) =>
        new(clock, zone.IsAmbiguousTime(clock) ? zone.GetAmbiguousTimeOffsets(clock).Max() : zone.GetUtcOffset(clock));
}
