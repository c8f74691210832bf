namespace Marsad.Quantities;

/// <summary>What a word says about an amount; the value that the table gives is explained for each.</summary>
internal enum QuantityCategory
{
    /// <summary>A counted noun by its number; the value is the place of its unit in <see cref="QuantityWords.Units"/>.</summary>
    Singular,
    Plural,
    Dual,

    /// <summary>A unit of measure or of time; the same.</summary>
    Measure,
    Time,

    /// <summary>The name of a currency; the value is its place in <see cref="Currencies"/>.</summary>
    Money,

    /// <summary>"A number of" and "many of", before what they count.</summary>
    Some,
    Many,

    /// <summary>An adjective that says "many" behind what it counts.</summary>
    ManyBehind,

    /// <summary>"Of them": people, or what the text counted before.</summary>
    Person,
    Antecedent,

    /// <summary>"Others": people, or more of what the text counted before.</summary>
    OtherPeople,
    OtherThings,

    /// <summary>Parts a number from what it counts.</summary>
    From,

    /// <summary>Opens a range.</summary>
    Between,

    /// <summary>Two people before the noun that says of what kind they are.</summary>
    DualHead,

    /// <summary>A number of years behind it is an age.</summary>
    Age,

    /// <summary>A number behind it is a name: articles of a law, brigades, streets.</summary>
    Designation,
}
