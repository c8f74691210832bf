namespace Marsad.Tests;

/// <summary>Where generated cases begin: the same cases on every run, so that a red test always belongs to the change that made it.</summary>
internal static class Seed
{
    public const string Fixed = "15942389257894508079,1125096987554675871";
}
