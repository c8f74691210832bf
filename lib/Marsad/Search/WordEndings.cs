using System.Globalization;
using Marsad.Names.Tagging;
using Marsad.Text;

namespace Marsad.Search;

/// <summary>Endings of verbs, cases and pronouns; news tells whether letters are such an ending or belong to the word.</summary>
internal static class WordEndings
{
    private const int ShortestRest = 3;

    private static readonly (string Ending, int Least)[] Table = [.. DataFile.Read("Search/Data/word_endings.tsv", 2)
        .Select(row => (SearchAnalyzer.Normalize(row[1]), (int)Math.Round(Vocabulary.StepsPerDoubling * Math.Log2(double.Parse(row[0], CultureInfo.InvariantCulture)))))];

    /// <summary>The most frequent rest of a folded word that an ending leaves, where news writes it often enough beside the whole; else the word.</summary>
    public static string Cut(string word)
    {
        var whole = SearchStems.Frequency(word);
        var (best, most) = (word, 0);
        foreach (var (ending, least) in Table)
        {
            if (word.Length < ending.Length + ShortestRest || !word.EndsWith(ending, StringComparison.Ordinal) || IsOfWord(word, ending)) continue;
            foreach (var rest in Rests(word[..^ending.Length]))
                if (SearchStems.Frequency(rest) is var frequency && frequency > most && frequency >= whole + least) (best, most) = (rest, frequency);
        }

        return best;
    }

    // A weak letter falls before the teh of a verb: behind one that stays, as in Beirut, the teh belongs to the word.
    private static bool IsOfWord(string word, string ending) => ending is [ArabicLetters.Teh] && word[^2] is (ArabicLetters.Waw or ArabicLetters.Yeh);

    // A teh marbuta is written as teh before an ending.
    private static IEnumerable<string> Rests(string rest) => rest[^1] == ArabicLetters.Teh ? [rest, rest[..^1] + ArabicLetters.Heh] : [rest];
}
