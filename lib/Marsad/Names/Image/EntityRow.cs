using System.Runtime.InteropServices;

namespace Marsad.Names.Image;

/// <summary>An entity; strings are positions in the image's text, 0 for none, and degrees are thousandths.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct EntityRow(int Id, int NameAr, int NameEn, int Wikidata, int Geonames, int Population, int Latitude, int Longitude, ushort Kind, ushort Country, ushort Division, byte Type, byte Flags)
{
    public const int NoDegrees = int.MinValue;
    public const byte PlaceFlag = 0x80;
    public const byte TierMask = 0x07;
    public const double DegreeUnits = 1000;
}

/// <summary>A spelling, or a word that spellings start with: where it stands, what it can mean, and how many words the longest name from here has.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct KeyRow(int Text, int FirstSense, ushort Length, ushort SenseCount, byte Longest, byte Flags)
{
    public const byte PersonWordFlag = 1;
}

/// <summary>The hash of a place name's skeleton and the key that has it.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct SkeletonRow(uint Hash, int Key);
