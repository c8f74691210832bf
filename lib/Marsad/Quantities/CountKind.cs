namespace Marsad.Quantities;

/// <summary>What befell those who are counted.</summary>
internal enum CountKind
{
    Killed,
    Wounded,
    Arrested,
    Displaced,
    Seized,
    Infiltrated,
    Rescued,
    Missing,
}
