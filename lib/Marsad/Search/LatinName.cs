using System.Globalization;
using System.Text;

namespace Marsad.Search;

/// <summary>Names in Latin letters as they are compared: without case, accents, signs and the Arabic article.</summary>
internal static class LatinName
{
    private const string Vowels = "aeiouyw";
    private const string ArticleVowels = "ae";
    private static readonly string[] Articles = ["al", "el", "the"];

    private static readonly (string Written, char Sound)[] Sounds =
    [
        ("kh", 'k'), ("gh", 'g'), ("dh", 'd'), ("th", 't'), ("sh", '$'), ("ch", '$'), ("ph", 'f'), ("ck", 'k'), ("q", 'k'), ("c", 'k'), ("p", 'b'), ("v", 'f'),
    ];

    /// <summary>Words of a name with one space between them; an article is left out unless it is all.</summary>
    public static string Fold(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var c in string.Concat(name.Where(IsCharacter)).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c)) letters.Append(char.ToLowerInvariant(c));
            else if (char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation) letters.Append(' ');
        }

        var words = letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] kept = [.. words.Where((word, place) => !Articles.Contains(word, StringComparer.Ordinal) && !IsAssimilated(word, words.ElementAtOrDefault(place + 1)))];
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

    // What is none cannot be normalised.
    private static bool IsCharacter(char c) => char.GetUnicodeCategory(c) is not (UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);

    // The lam of the article takes the sound of what follows: "ar" before "Raqqah", "ash" before "Shaykh".
    private static bool IsAssimilated(string word, string? next) =>
        word.Length >= 2 && ArticleVowels.Contains(word[0], StringComparison.Ordinal) && next is not null && next.Length > word.Length && next.StartsWith(word[1..], StringComparison.Ordinal);

    private static (char Sound, int Length) Sound(ReadOnlySpan<char> rest)
    {
        foreach (var (written, sound) in Sounds)
            if (rest.StartsWith(written, StringComparison.Ordinal)) return (sound, written.Length);
        return (rest[0], 1);
    }
}
