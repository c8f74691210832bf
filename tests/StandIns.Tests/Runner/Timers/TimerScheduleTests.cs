using System.Globalization;
using Microsoft.Azure.Functions.Worker.LocalRunner;
using Microsoft.Azure.Functions.Worker.LocalRunner.Timers;

namespace StandIns.Tests.Runner.Timers;

public sealed class TimerScheduleTests
{
    [Theory]
    [InlineData("0 */15 * * * *", "UTC", "2026-03-01T10:07:30Z", "2026-03-01T10:15:00Z")]
    [InlineData("*/15 * * * *", "UTC", "2026-03-01T10:15:00Z", "2026-03-01T10:30:00Z")]
    [InlineData("0 0 3 * * *", "Asia/Baghdad", "2026-03-01T10:00:00Z", "2026-03-02T00:00:00Z")]
    [InlineData("00:05:00", "UTC", "2026-03-01T10:07:30Z", "2026-03-01T10:12:30Z")]
    // The clock jumps from 2 to 3 on 29 March, and shows the hour from 2 to 3 twice on 25 October.
    [InlineData("0 30 2 * * *", "Europe/Berlin", "2026-03-28T12:00:00Z", "2026-03-29T01:30:00Z")]
    [InlineData("0 30 2 * * *", "Europe/Berlin", "2026-10-24T12:00:00Z", "2026-10-25T00:30:00Z")]
    [InlineData("0 30 2 * * *", "Europe/Berlin", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z")]
    public void Next_IsTheFirstDueTime(string schedule, string zone, string after, string expected)
    {
        var next = TimerSchedules.Parse(schedule, TimerSchedules.Zone(zone), "F").Next(Instant(after));

        Assert.Equal(Instant(expected), next);
    }

    [Theory]
    [InlineData("whenever")]
    [InlineData("")]
    [InlineData("-00:01:00")]
    public void Parse_NamesTheFunction_WhenThereIsNoSchedule(string text) =>
        Assert.Contains("Function F", Assert.Throws<RunnerException>(() => TimerSchedules.Parse(text, TimeZoneInfo.Utc, "F")).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_RefusesTheSchedule_WhenItIsNeverDue() => Assert.Contains(
        "is never due",
        Assert.Throws<RunnerException>(() => TimerSchedules.Parse("0 0 0 30 2 *", TimeZoneInfo.Utc, "F")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Zone_NamesTheSetting_WhenItIsUnknown() =>
        Assert.Contains("WEBSITE_TIME_ZONE", Assert.Throws<RunnerException>(() => TimerSchedules.Zone("Middle/Earth")).Message, StringComparison.Ordinal);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
