namespace Marsad.Times;

/// <summary>Units in which times are counted, from the smallest.</summary>
internal enum TimeUnit
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    Decade,
    Century,
}

/// <summary>Parts of a day in their order.</summary>
internal enum DayPart
{
    None,
    Dawn,
    Morning,
    Noon,
    Afternoon,
    Evening,
    Night,

    /// <summary>The moment at the end of the day.</summary>
    Midnight,
}

/// <summary>Parts of a longer time that are named by where they lie in it; the plural forms cover several days.</summary>
internal enum Edge
{
    None,
    Start,
    Middle,
    End,
    Early,
    Late,
    Mid,
}
