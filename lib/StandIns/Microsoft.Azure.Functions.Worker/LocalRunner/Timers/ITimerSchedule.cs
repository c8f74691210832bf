namespace Microsoft.Azure.Functions.Worker.LocalRunner.Timers;

/// <summary>When a timer is due.</summary>
internal interface ITimerSchedule
{
    /// <summary>The first due time after a moment.</summary>
    DateTimeOffset Next(DateTimeOffset after);
}
