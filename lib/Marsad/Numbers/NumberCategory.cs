namespace Marsad.Numbers;

/// <summary>What a word contributes to a numeral; the value that the table gives is explained for each.</summary>
internal enum NumberCategory
{
    /// <summary>1 to 9.</summary>
    Unit,

    /// <summary>10, alone or as the second half of 11 to 19.</summary>
    Ten,

    /// <summary>First halves of 11 and 12 that are no numeral alone.</summary>
    TeenHead,

    /// <summary>11 to 19 in one word.</summary>
    Teen,

    /// <summary>20 to 90.</summary>
    Tens,

    /// <summary>100 to 900 in one word.</summary>
    Hundred,

    /// <summary>1000 and its powers.</summary>
    Scale,

    /// <summary>Twice a scale.</summary>
    DualScale,

    /// <summary>A scale in the accusative behind 11 or more, in the same letters twice that scale before the noun that it counts.</summary>
    AccusativeScale,

    /// <summary>Plural of a hundred or a scale, which needs a number before it.</summary>
    Plural,

    /// <summary>0.</summary>
    Nought,
    Point,
    Negative,

    /// <summary>1 to 10.</summary>
    Ordinal,

    /// <summary>The first of 11, 21, 31 ...</summary>
    OrdinalHead,

    /// <summary>Value of the fraction.</summary>
    Fraction,

    /// <summary>Value of one part; a number before it counts the parts.</summary>
    FractionPlural,
    Percent,

    /// <summary>What one in a thousand or a million is.</summary>
    Share,

    /// <summary>Between numerator and denominator.</summary>
    Over,

    /// <summary>Between an ordinal and the hundred or thousand that it goes beyond.</summary>
    Past,

    /// <summary>A noun in the dual; 2.</summary>
    Dual,

    /// <summary>A noun of what comes one after the other; digits with the article behind it are its place.</summary>
    Ranked,

    /// <summary>Letters and names that digits behind them go on: "F 16", "Covid 19".</summary>
    Designator,

    /// <summary>A phrase that holds a numeral's word and is none.</summary>
    NoNumber,
}
