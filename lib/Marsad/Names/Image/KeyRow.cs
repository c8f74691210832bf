using System.Runtime.InteropServices;

namespace Marsad.Names.Image;

/// <summary>A spelling, or a word that spellings start with: where it stands, what it can mean, and how many words the longest name from here has.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct KeyRow(int Text, int FirstSense, ushort Length, ushort SenseCount, byte Longest, byte Flags)
{
    public const byte PersonWordFlag = 1;
}
