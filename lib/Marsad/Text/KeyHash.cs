using System.Numerics;

namespace Marsad.Text;

/// <summary>Hashes that are the same on every machine and in every run: they are written into the model file.</summary>
internal static class KeyHash
{
    private const ulong Start = 0x9E3779B97F4A7C15;
    private const ulong Prime = 0xD6E8FEB86659FD93;

    /// <summary>The hash of a run of characters.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Start;
        foreach (var c in text) hash = (BitOperations.RotateLeft(hash, 5) ^ c) * Prime;
        return Mix(hash ^ (ulong)text.Length);
    }

    /// <summary>The hash of two values in order.</summary>
    public static ulong Combine(ulong first, ulong second) => Mix(BitOperations.RotateLeft(first * Prime, 23) ^ second);

    /// <summary>Spreads a value over all bits (the finaliser of splitmix64).</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
