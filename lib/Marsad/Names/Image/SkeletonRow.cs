using System.Runtime.InteropServices;

namespace Marsad.Names.Image;

/// <summary>The hash of a place name's skeleton and the key that has it.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct SkeletonRow(uint Hash, int Key);
