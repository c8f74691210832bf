using Marsad.Text;

namespace Marsad.Names.Tagging;

/// <summary>Runs of letters of a word with its borders, hashed into buckets (Bojanowski et al. 2017).</summary>
internal static class CharacterGrams
{
    /// <summary>Most runs of one word.</summary>
    public const int Most = 128;

    private const char Front = '<';
    private const char Back = '>';

    /// <summary>Writes the buckets of all runs of <paramref name="least"/> to <paramref name="most"/> characters; returns their number.</summary>
    public static int Write(ReadOnlySpan<char> word, int least, int most, int buckets, Span<int> target)
    {
        Span<char> bordered = stackalloc char[WordKey.MostLetters + 2];
        bordered[0] = Front;
        word.CopyTo(bordered[1..]);
        bordered[word.Length + 1] = Back;
        bordered = bordered[..(word.Length + 2)];
        var count = 0;
        for (var length = least; length <= most; length++)
            for (var start = 0; start + length <= bordered.Length && count < Most; start++)
                target[count++] = (int)(KeyHash.Of(bordered.Slice(start, length)) % (ulong)buckets);
        return count;
    }
}
