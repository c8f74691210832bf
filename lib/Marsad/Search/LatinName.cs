using System.Globalization;
using System.Text;

namespace Marsad.Search;

/// <summary>Names in Latin letters as they are compared: without case, accents, signs and the Arabic article.</summary>
internal static class LatinName
{
    private const string Vowels = "aeiouyw";
    private static readonly string[] Articles = ["al", "el", "the"];

    private static readonly (string Written, char Sound)[] Sounds =
    [
        ("kh", 'k'), ("gh", 'g'), ("dh", 'd'), ("th", 't'), ("sh", '$'), ("ch", '$'), ("ph", 'f'), ("ck", 'k'), ("q", 'k'), ("c", 'k'), ("p", 'b'), ("v", 'f'),
    ];

    /// <summary>Words of a name with one space between them; an article is left out unless it is all.</summary>
    public static string Fold(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c)) letters.Append(char.ToLowerInvariant(c));
            else if (char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation) letters.Append(' ');
        }

        var words = letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] kept = [.. words.Where(word => !Articles.Contains(word, StringComparer.Ordinal))];
        return string.Join(' ', kept.Length > 0 ? kept : words);
    }

    /// <summary>The consonants of a folded name, those that transcriptions confuse made one; doubled ones and a final h are dropped.</summary>
    public static string Skeleton(string folded)
    {
        var skeleton = new StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length;)
        {
            var rest = folded.AsSpan(i);
            var (sound, length) = Sound(rest);
            i += length;
            if (sound == ' ' || Vowels.Contains(sound, StringComparison.Ordinal) || (sound == 'h' && (i == folded.Length || folded[i] == ' '))) continue;
            if (skeleton.Length == 0 || skeleton[^1] != sound) skeleton.Append(sound);
        }

        return skeleton.ToString();
    }

    private static (char Sound, int Length) Sound(ReadOnlySpan<char> rest)
    {
        foreach (var (written, sound) in Sounds)
            if (rest.StartsWith(written, StringComparison.Ordinal)) return (sound, written.Length);
        return (rest[0], 1);
    }
}
