using Marsad.Names.Tagging;
using Marsad.Text;

namespace Marsad.Search;

/// <summary>Better known spellings of a word that news hardly knows: with a letter that sounds alike, or with a long vowel more or less.</summary>
internal static class SoundAlikes
{
    private const int ShortestWord = 4;
    private const int LongestWord = 32;
    private const int Most = 2;

    // Sixteen occurrences.
    private const int Rare = 4 * Vocabulary.StepsPerDoubling;

    private static readonly char[] LongVowels = [ArabicLetters.Alef, ArabicLetters.Waw, ArabicLetters.Yeh];
    private static readonly ILookup<char, char> Letters = DataFile.Read("Search/Data/sound_alikes.tsv", 1)
        .SelectMany(row => row[0].SelectMany(one => row[0].Where(other => other != one).Select(other => (one, other))))
        .ToLookup(pair => pair.one, pair => pair.other);

    /// <summary>The spellings, the most frequent first; empty for a known word.</summary>
    /// <param name="word">As a user typed it.</param>
    /// <param name="isName">Tells whether a spelling is known as a name.</param>
    public static IReadOnlyList<string> Of(string word, Func<string, bool> isName)
    {
        var bare = SearchAnalyzer.DropArticle(NameTagger.Shared.WithoutParticles(SearchAnalyzer.Normalize(word)));
        var seen = SearchStems.Frequency(bare);
        if (bare.Length < ShortestWord || bare.Length > LongestWord || seen > Rare) return [];
        return
        [
            .. Spellings(bare).Distinct(StringComparer.Ordinal)
                .Select(spelling => (Spelling: spelling, Frequency: SearchStems.Frequency(spelling)))
                .Where(spelled => spelled.Frequency >= seen + Vocabulary.FarMore || isName(spelled.Spelling))
                .OrderByDescending(spelled => spelled.Frequency).ThenBy(spelled => spelled.Spelling, StringComparer.Ordinal)
                .Take(Most)
                .Select(spelled => spelled.Spelling),
        ];
    }

    /// <summary>A word with one letter changed for one that sounds alike, and with a long vowel more or less.</summary>
    public static IEnumerable<string> Spellings(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var (before, behind) = (word[..i], word[(i + 1)..]);
            foreach (var other in Letters[word[i]]) yield return before + other + behind;
            if (i > 0 && i + 1 < word.Length && LongVowels.Contains(word[i])) yield return before + behind;
            if (i > 0)
                foreach (var vowel in LongVowels) yield return before + vowel + word[i..];
        }
    }
}
