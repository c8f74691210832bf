using System.Numerics;

namespace Marsad.Text;

/// <summary>Says of most words that are not in a set that they are not, by their length and three of their letters (a Bloom filter of one hash).</summary>
/// <param name="words">How many words it is made for.</param>
internal sealed class WordFilter(int words)
{
    private const uint Prime = 0x9E3779B1;
    private const int BitsPerWord = 16;
    private const int Word = 64;
    private readonly ulong[] _bits = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, words * BitsPerWord / Word))];

    public void Add(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        _bits[hash / Word & (uint)(_bits.Length - 1)] |= 1UL << (int)hash;
    }

    /// <summary>False where the word was never added.</summary>
    public bool MayHold(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        return (_bits[hash / Word & (uint)(_bits.Length - 1)] >> (int)hash & 1) != 0;
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return 0;
        var hash = ((word[0] * Prime ^ word[^1]) * Prime ^ word[word.Length / 2]) * Prime ^ (uint)word.Length;
        hash *= Prime;
        return hash ^ hash >> 16;
    }
}
