namespace Marsad.Numbers;

/// <summary>What a word says about the number beside it.</summary>
internal enum BoundCategory
{
    /// <summary>Before a number; the value is the place in <see cref="NumberModifier"/>.</summary>
    Modifier,

    /// <summary>Behind a number; the same.</summary>
    AfterModifier,

    /// <summary>Plurals of ten, a hundred, a thousand and more; the value is their least.</summary>
    Dozens,
    Hundreds,
    Thousands,
    Many,

    /// <summary>"A few"; the value is their least.</summary>
    Several,
    Between,
    From,
    To,
}
