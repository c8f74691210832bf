namespace Marsad.Times;

/// <summary>What a word is in the grammar of times; what the number in the table means is said for each.</summary>
internal enum TimeCategory
{
    /// <summary>Nouns of time by number; the value is a <see cref="TimeUnit"/>.</summary>
    Unit,
    DualUnit,
    PluralUnit,

    /// <summary>"The years", "the months" of two that follow; a <see cref="TimeUnit"/>.</summary>
    ConstructDual,

    /// <summary>1 to 12.</summary>
    Month,
    HijriMonth,

    /// <summary>Months of Libya from 1986 on, whose names are common words.</summary>
    LibyanMonth,

    /// <summary>1 (Monday) to 7.</summary>
    Weekday,

    /// <summary>Days from today.</summary>
    DayWord,

    /// <summary>A <see cref="Times.DayPart"/>.</summary>
    DayPart,

    /// <summary>Nights from this one.</summary>
    Tonight,

    /// <summary>0 before noon, 1 after.</summary>
    Meridiem,

    /// <summary>-2 to 2: the one before last, last, this, next, the one after next.</summary>
    Direction,
    This,
    Ago,
    Since,
    Later,
    Within,
    For,
    From,
    To,
    Until,
    Between,
    And,
    Link,
    Corresponding,
    ClockWord,
    MonthWord,

    /// <summary>The first day of the month behind it.</summary>
    FirstDay,

    /// <summary>0 Christian, 1 of the Hijra, 2 before Christ.</summary>
    Era,

    /// <summary>1 (spring) to 4.</summary>
    Season,

    /// <summary>A <see cref="Times.Edge"/>.</summary>
    Edge,
    Last,
    Weekend,

    /// <summary>First year of the decade.</summary>
    Decade,
    Now,
    Present,
    Past,

    /// <summary>A <see cref="TimeUnit"/>.</summary>
    SetAdverb,
    Each,
    Except,
    Zone,

    /// <summary>"The late hours of": an <see cref="Times.Edge"/> of a part of the day.</summary>
    DayEdge,

    /// <summary>"A few"; how many at least.</summary>
    Few,

    /// <summary>The place in the table of holidays.</summary>
    Holiday,

    /// <summary>A phrase that looks like a time and is a name.</summary>
    Name,

    /// <summary>A place with "today", the name of an outlet where a cue stands before it.</summary>
    Outlet,

    /// <summary>What stands before the name of an outlet.</summary>
    OutletCue,

    /// <summary>What is named by a day of a month that follows: movements, streets, bridges.</summary>
    NameHead,

    /// <summary>Behind a decade: the years of a life.</summary>
    Age,

    /// <summary>What makes a time behind it less exact; a <see cref="Numbers.NumberModifier"/>.</summary>
    Modifier,

    /// <summary>Before two numbers with a colon: they are a result, a ratio or a verse.</summary>
    NotClock,

    /// <summary>Behind "the day" it makes a name or another day of it.</summary>
    NotDay,
}
