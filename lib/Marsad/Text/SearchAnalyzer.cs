using System.Collections.Frozen;

namespace Marsad.Text;

/// <summary>Words of a text as a search index keeps them: folded, without the commonest words, cut to their light stems.</summary>
public static class SearchAnalyzer
{
    private static readonly FrozenSet<string> StopWords = DataFile.Read("Text/Data/stop_words.tsv", 1).Select(row => Normalize(row[0])).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Stems in reading order.</summary>
    public static IEnumerable<string> Analyze(string text) => Tokenizer.Tokenize(text)
        .Where(token => char.IsLetterOrDigit(text[token.Start]))
        .Select(token => Normalize(token.In(text)).ToLowerInvariant())
        .Where(word => !StopWords.Contains(word))
        .Select(Stem);

    /// <summary>The spelling that is compared in search.</summary>
    public static string Normalize(string text) => NormalizationProfile.Search.Fold(text);

    /// <summary>A normalized word without the Arabic article; the word itself where it has none.</summary>
    public static string DropArticle(string word) => ArabicLetters.HasArticle(word) ? word[ArabicLetters.Article.Length..] : word;

    /// <summary>The light stem of a normalized word.</summary>
    public static string Stem(string word) => LightStemmer.Stem(word);

    /// <summary>The stem that the Snowball stemmer for Arabic gives.</summary>
    public static string SnowballStem(string word) => SnowballStemmer.Stem(word);
}
