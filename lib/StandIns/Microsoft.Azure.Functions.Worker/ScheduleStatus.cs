namespace Microsoft.Azure.Functions.Worker;

/// <summary>Where a schedule stands; times are UTC or carry their zone.</summary>
public class ScheduleStatus
{
    /// <summary>When the schedule was last due; the default value before its first run.</summary>
    public DateTime Last { get; set; }

    public DateTime Next { get; set; }

    public DateTime LastUpdated { get; set; }
}
