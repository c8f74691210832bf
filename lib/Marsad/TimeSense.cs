namespace Marsad;

/// <summary>Where a date without a year lies from the day of publication.</summary>
public enum TimeSense
{
    /// <summary>Back, as news tells what happened.</summary>
    News,

    /// <summary>Ahead, as announcements tell what is planned.</summary>
    Announcement,
}
