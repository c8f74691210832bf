using System.Globalization;
using NCrontab;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Timers;

/// <summary>Reads schedules.</summary>
internal static class TimerSchedules
{
    private const int FieldsWithSeconds = 6;

    internal static ITimerSchedule Parse(string text, TimeZoneInfo zone, string function)
    {
        if (TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var interval) && interval > TimeSpan.Zero)
            return new IntervalSchedule(interval);

        var fields = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        var options = new CrontabSchedule.ParseOptions { IncludingSeconds = fields == FieldsWithSeconds };
        var cron = CrontabSchedule.TryParse(text, options)
            ?? throw new RunnerException($"Function {function}: \"{text}\" is neither a cron expression of five or six fields nor a time span.");
        // Such as the 30th of February; who looked for its next time would look for ever.
        return cron.GetNextOccurrence(DateTime.UnixEpoch) < DateTime.MaxValue
            ? new CronSchedule(cron, zone)
            : throw new RunnerException(
                $"Function {function}: \"{text}\" is never due; to switch the function off, set AzureWebJobs.{function}.Disabled to true.");
    }

    /// <param name="name">Null or empty for the zone of this machine.</param>
    internal static TimeZoneInfo Zone(string? name)
    {
        if (string.IsNullOrEmpty(name))
            return TimeZoneInfo.Local;

        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? zone
            : throw new RunnerException($"The setting WEBSITE_TIME_ZONE is \"{name}\", which is not a time zone.");
    }
}
