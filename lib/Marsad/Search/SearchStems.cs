using Marsad.Names.Tagging;
using Marsad.Text;

namespace Marsad.Search;

/// <summary>Words as search compares them: spelling folded, particles, article and endings cut off.</summary>
/// <remarks>
/// Endings are those of light10 (Larkey, Ballesteros and Connell), cut again while three letters stay. Particles are cut where news writes the rest
/// far more often than the whole: the first letter of "minister" stays, "and for shelling" loses two.
/// </remarks>
public static class SearchStems
{
    private const int ShortestBehindArticle = 2;

    // A second ending is no ending where less than a root would stay: those of the laws would leave the letters of the forces.
    private const int ShortestBeforeSecondEnding = 3;

    /// <summary>The stems of a text in reading order, marks left out.</summary>
    public static IEnumerable<string> Of(string text) => Tokenizer.Tokenize(text)
        .Where(token => char.IsLetterOrDigit(text[token.Start]) || ArabicLetters.IsDiacritic(text[token.Start]))
        .Select(token => OfWord(token.In(text)))
        .Where(stem => stem.Length > 0);

    /// <summary>How frequent a stem is as a word, with or without the article: eight times the binary logarithm of its occurrences in the vocabulary of the recogniser of names; 0 for an unknown one.</summary>
    internal static int Frequency(string stem) => Math.Max(NameTagger.Shared.Frequency(stem), NameTagger.Shared.Frequency(ArabicLetters.Article + stem));

    // Again and again, so that the adjective of a country or a plural leave what the word alone leaves.
    private static string CutEndings(string word)
    {
        var stem = LightStemmer.CutEnding(word);
        for (var shorter = LightStemmer.CutEnding(stem); shorter.Length < stem.Length && shorter.Length >= ShortestBeforeSecondEnding; shorter = LightStemmer.CutEnding(stem)) stem = shorter;
        return stem;
    }

    private static string OfWord(string word)
    {
        var folded = NameTagger.Shared.WithoutParticles(SearchAnalyzer.Normalize(word).ToLowerInvariant());
        var bare = folded.StartsWith(ArabicLetters.Article, StringComparison.Ordinal) && folded.Length >= ArabicLetters.Article.Length + ShortestBehindArticle
            ? folded[ArabicLetters.Article.Length..]
            : folded;
        return CutEndings(bare);
    }
}
