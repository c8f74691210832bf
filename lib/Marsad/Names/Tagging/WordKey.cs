using Marsad.Text;

namespace Marsad.Names.Tagging;

/// <summary>The form of a word that the recogniser knows: folded for lookup, digits as zeros, marks around letters cut off.</summary>
internal static class WordKey
{
    /// <summary>Most letters that count; what follows is cut.</summary>
    public const int MostLetters = 32;

    private const char AnyDigit = '0';

    /// <summary>Writes the form of a word as it is printed into a target of at least <see cref="MostLetters"/> characters; returns its length.</summary>
    public static int Write(ReadOnlySpan<char> word, Span<char> target)
    {
        var profile = NormalizationProfile.Lookup;
        if (word.Length > MostLetters) word = word[..MostLetters];
        Span<char> folded = stackalloc char[MostLetters * profile.Growth];
        return WriteFolded(folded[..profile.Write(word, folded)], target);
    }

    /// <summary>The same from a form that is folded already.</summary>
    public static int WriteFolded(ReadOnlySpan<char> folded, Span<char> target)
    {
        var (start, end) = (0, folded.Length);
        while (start < end && !char.IsLetterOrDigit(folded[start])) start++;
        while (end > start && !char.IsLetterOrDigit(folded[end - 1])) end--;
        var rest = start == end ? folded : folded[start..end];
        var length = Math.Min(rest.Length, MostLetters);
        for (var i = 0; i < length; i++)
            target[i] = char.IsAsciiDigit(rest[i]) ? AnyDigit : char.ToLowerInvariant(rest[i]);
        return length;
    }
}
