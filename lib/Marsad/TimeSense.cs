namespace Marsad;

/// <summary>How a date without a year is placed from the day of publication.</summary>
public enum TimeSense
{
    /// <summary>At the nearest such day, before or after.</summary>
    News,

    /// <summary>Ahead, as announcements tell what is planned.</summary>
    Future,
}
