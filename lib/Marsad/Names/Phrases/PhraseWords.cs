using Marsad.Text;

namespace Marsad.Names.Phrases;

/// <summary>The words that roles and names of bodies are made of, and what can be told of a noun by its looks.</summary>
internal static class PhraseWords
{
    private static readonly WordClasses Classes = WordClasses.Read("Names/Data/phrase_words.tsv");

    private static readonly WordSet Stops = new(DataFile.Read("Text/Data/stop_words.tsv", 1).Select(row => NameKey.OfWord(row[0]))
        .Concat(Classes.Of("verb").Words)
        .Concat(Classes.Of("moment").Words)
        .Concat(DataFile.Read("Times/Data/weekdays.tsv", 2).Select(row => ArabicLetters.Article + NameKey.OfWord(row[1]))));

    public static bool Is(string name, string word) => Classes.Is(name, word);

    /// <summary>Whether no noun phrase goes over a word: particles, pronouns, weekdays, days and hours, verbs that look like definite nouns.</summary>
    public static bool IsStop(string word) => Stops.Contains(word);

    public static bool IsDefinite(string word) => word.Length > ArabicLetters.Article.Length + 1 && word.StartsWith(ArabicLetters.Article, StringComparison.Ordinal) && !IsStop(word);

    /// <summary>A word without its article.</summary>
    public static string Bare(string word) => IsDefinite(word) ? word[ArabicLetters.Article.Length..] : word;

    /// <summary>Whether a word, with or without the article, is one of a class.</summary>
    public static bool IsEither(string name, string word) => Classes.Is(name, word) || (IsDefinite(word) && Classes.Is(name, word[ArabicLetters.Article.Length..]));
}
