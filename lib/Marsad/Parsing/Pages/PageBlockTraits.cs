namespace Marsad.Parsing.Pages;

/// <summary>What the elements around a block make of it.</summary>
[Flags]
internal enum PageBlockTraits
{
    None = 0,
    Heading = 1,
    Caption = 2,

    /// <summary>All of it is set in bold.</summary>
    Strong = 4,
}
