namespace Marsad.Numbers;

/// <summary>How a count is meant where it is not exact.</summary>
internal enum NumberModifier
{
    None,
    About,
    MoreThan,
    LessThan,
    AtLeast,
    AtMost,
    Between,
    Dozens,
    Hundreds,
    Thousands,
    Several,
    Many,
}
