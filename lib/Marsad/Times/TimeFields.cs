using Marsad.Document;

namespace Marsad.Times;

/// <summary>What an expression says of a time, before it is placed; null and None where it says nothing.</summary>
internal sealed record TimeFields
{
    public DateCalendar Calendar { get; init; }
    public int? Year { get; init; }
    public int? Month { get; init; }
    public int? Day { get; init; }

    /// <summary>1 (Monday) to 7.</summary>
    public int? Weekday { get; init; }

    /// <summary>Days from the day of publication.</summary>
    public int? DayOffset { get; init; }

    /// <summary>Weeks, months and years from those of publication.</summary>
    public int? WeekOffset { get; init; }
    public int? MonthOffset { get; init; }
    public int? YearOffset { get; init; }

    /// <summary>-2 to 2 beside a weekday, month, season or feast: which of them is meant, counted from publication.</summary>
    public int? Direction { get; init; }
    public int? Hour { get; init; }
    public int? Minute { get; init; }
    public int? Second { get; init; }

    /// <summary>0 before noon, 1 after.</summary>
    public int? Meridiem { get; init; }
    public DayPart DayPart { get; init; }

    /// <summary>UTC offset such as <c>+03:00</c>.</summary>
    public string? Zone { get; init; }

    /// <summary>1 (spring) to 4.</summary>
    public int? Season { get; init; }

    /// <summary>1 to 4.</summary>
    public int? Quarter { get; init; }

    /// <summary>1 or 2.</summary>
    public int? HalfYear { get; init; }

    /// <summary>First year of a decade.</summary>
    public int? Decade { get; init; }

    /// <summary>Number of a century, from 1.</summary>
    public int? Century { get; init; }
    public int? Holiday { get; init; }
    public Edge Edge { get; init; }

    /// <summary>Which weekday, day or week of the longer time, from 1; -1 for the last.</summary>
    public int? Nth { get; init; }
    public TimeUnit NthUnit { get; init; }

    /// <summary>Amounts before (negative) or after the moment of publication, the greatest unit first.</summary>
    public IReadOnlyList<TimeAmount> Shift { get; init; } = [];

    /// <summary>Length of a duration; empty where it is none.</summary>
    public IReadOnlyList<TimeAmount> Length { get; init; } = [];
    public TimeRole Role { get; init; }

    /// <summary>TIMEX3 modifier.</summary>
    public string? Mod { get; init; }

    /// <summary>Value that needs no placing, such as PAST_REF.</summary>
    public string? Reference { get; init; }

    /// <summary>The other end of a range; this is its beginning.</summary>
    public TimeFields? End { get; init; }
    public bool HasClock => Hour is not null;
    public bool HasDate => Day is not null || Weekday is not null || DayOffset is not null || Holiday is not null || Nth is not null;
    public bool HasDateWithoutPart => HasDate && Role != TimeRole.Tonight;
    public bool HasYear => Year is not null || YearOffset is not null;
    public bool HasMonth => Month is not null || MonthOffset is not null;
}

/// <summary>So many units; null where the text leaves the number open.</summary>
internal readonly record struct TimeAmount(decimal? Count, TimeUnit Unit);

/// <summary>What a length is measured for.</summary>
internal enum TimeRole
{
    None,

    /// <summary>A length that lies nowhere.</summary>
    Duration,

    /// <summary>Up to the moment of publication.</summary>
    Since,

    /// <summary>From the moment of publication on.</summary>
    Within,

    /// <summary>The units before or after the present one, by the direction.</summary>
    Counted,

    /// <summary>Repeated.</summary>
    Set,
    Now,
    Tonight,
    Weekend,

    /// <summary>From now until.</summary>
    Until,
}
