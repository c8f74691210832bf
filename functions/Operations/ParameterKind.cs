namespace Marsad.Functions.Operations;

/// <summary>What the text of a parameter stands for.</summary>
internal enum ParameterKind
{
    Text,
    Choice,

    /// <summary>true or false.</summary>
    Flag,

    /// <summary>A decimal number.</summary>
    Amount,

    /// <summary>yyyy-MM-dd.</summary>
    Day,

    /// <summary>How many items, from 1 on; the format bounds it.</summary>
    Limit,

    /// <summary>Where an earlier answer ended.</summary>
    Cursor,
}
