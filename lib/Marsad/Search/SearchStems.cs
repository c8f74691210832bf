using System.Buffers;
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
    private const int Accusative = 2;
    private const int ShortestBehindArticle = 2;
    private const int ShortestBehindParticle = 3;
    private const int MostParticles = 2;
    private const string YehBeforeHamzaOnAlef = "\u064A\u0623";
    private const string YehBeforeHamzaOnYeh = "\u064A\u0626";
    private static readonly SearchValues<char> Particles = SearchValues.Create(ArabicLetters.Waw, ArabicLetters.Feh, ArabicLetters.Beh, ArabicLetters.Kaf, ArabicLetters.Lam, ArabicLetters.Seen);

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
        var stem = LightStemmer.CutEnding(WithoutCountryEnding(word));
        for (var shorter = LightStemmer.CutEnding(stem); shorter.Length < stem.Length && shorter.Length >= ShortestBeforeSecondEnding; shorter = LightStemmer.CutEnding(stem)) stem = shorter;
        return stem;
    }

    // The yeh and alef of a country are the ending of its adjective.
    private static string WithoutCountryEnding(string word) =>
        word is [.. { Length: >= ShortestBeforeSecondEnding } country, ArabicLetters.Yeh, ArabicLetters.Alef] && country[^1] != ArabicLetters.Alef ? country : word;

    private static string OfWord(string word)
    {
        var folded = WithoutArticle(NameTagger.Shared.WithoutParticles(SearchAnalyzer.Normalize(Spelled(word)).ToLowerInvariant()));
        var bare = IrregularForms.Word(folded);
        if (bare == folded) bare = IrregularForms.Word(WithoutAffixes(folded));
        return VerbForms.Past(CutEndings(bare)).Replace(ArabicLetters.WawWithHamza, ArabicLetters.YehWithHamza);
    }

    // A word that news does not know may have particles before it as well as an ending.
    private static string WithoutAffixes(string word)
    {
        var best = WordEndings.Cut(word);
        if (Frequency(best) > 0) return best;
        for (var start = 1; start <= MostParticles && start + ShortestBehindParticle <= word.Length && Particles.Contains(word[start - 1]); start++)
            if (WordEndings.Cut(word[start..]) is var rest && Frequency(rest) > Frequency(best)) best = rest;
        return best;
    }

    // What print leaves open and folding would lose: the alef of a written accusative, the seat of a hamza behind yeh.
    private static string Spelled(string word)
    {
        if (word.Length > Accusative && (word is [.., ArabicLetters.Alef, ArabicLetters.Fathatan] or [.., ArabicLetters.Fathatan, ArabicLetters.Alef])) word = word[..^Accusative];
        return word.Replace(YehBeforeHamzaOnAlef, YehBeforeHamzaOnYeh, StringComparison.Ordinal);
    }

    // A particle with an article is cut also where news does not know the word.
    private static string WithoutArticle(string word)
    {
        if (Frequency(word) == 0 && word.Length > ShortestBehindParticle + ArabicLetters.Article.Length && Particles.Contains(word[0]) && ArabicLetters.HasArticle(word.AsSpan(1))) word = word[1..];
        return word.StartsWith(ArabicLetters.Article, StringComparison.Ordinal) && word.Length >= ArabicLetters.Article.Length + ShortestBehindArticle ? word[ArabicLetters.Article.Length..] : word;
    }
}
