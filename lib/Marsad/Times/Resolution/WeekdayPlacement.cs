namespace Marsad.Times.Resolution;

/// <summary>Places weekdays; the week begins on Monday.</summary>
internal static class WeekdayPlacement
{
    private const int Week = 7;

    /// <summary>1 (Monday) to 7.</summary>
    public static int Of(DateOnly day) => ((int)day.DayOfWeek + Week - 1) % Week + 1;

    /// <summary>First day of the week of a day.</summary>
    public static DateOnly WeekOf(DateOnly day) => day.AddDays(1 - Of(day));

    /// <summary>A weekday without a date: in news the last or present one, in speech the next.</summary>
    public static DateOnly Place(int weekday, int? direction, DateOnly today, bool isDialogue)
    {
        var back = (Of(today) - weekday + Week) % Week;
        var ahead = (weekday - Of(today) + Week) % Week;
        return direction switch
        {
            < 0 => today.AddDays(-(back == 0 ? Week : back) + Week * (direction.Value + 1)),
            > 0 => today.AddDays((ahead == 0 ? Week : ahead) + Week * (direction.Value - 1)),
            0 => isDialogue ? today.AddDays(ahead) : WeekOf(today).AddDays(weekday - 1),
            _ => isDialogue ? today.AddDays(ahead == 0 ? Week : ahead) : today.AddDays(-back),
        };
    }

    /// <summary>The day of that weekday that lies nearest to a day.</summary>
    public static DateOnly Nearest(int weekday, DateOnly day)
    {
        var ahead = (weekday - Of(day) + Week) % Week;
        return day.AddDays(ahead > Week / 2 ? ahead - Week : ahead);
    }
}
