using System.Collections.Frozen;

namespace Marsad.Text;

/// <summary>A table of words and phrases that is asked for what stands at a token, behind the particles that Arabic writes on to a word.</summary>
internal sealed class Lexicon<TCategory>
    where TCategory : struct, Enum
{
    private const int ShortestStem = 2;

    // Behind a preposition two letters are a word of their own far more often than a word of a table.
    private const int ShortestAfterPreposition = 3;
    private static readonly string Article = new([ArabicLetters.Alef, ArabicLetters.Lam]);
    private static readonly string ArticleAfterLam = new([ArabicLetters.Lam, ArabicLetters.Lam]);
    private readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _entries;

    public Lexicon(IEnumerable<(TCategory Category, decimal Value, string Words)> rows)
    {
        var phrases = rows.Select(row => (Sense: new Sense<TCategory>(row.Category, row.Value), Words: WordsOf(row.Words)));
        _entries = phrases
            .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => new Entry(group), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads a table of the columns category, value and word.</summary>
    public static IEnumerable<(TCategory Category, decimal Value, string Words)> Read(string dataFile) =>
        DataFile.Read(dataFile, 3).Select(row => (Enum.Parse<TCategory>(row[0]), decimal.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), row[2]));

    /// <summary>The longest phrase at a token, as it stands before one that stands behind particles.</summary>
    public WordMatch<TCategory> At(TokenizedText text, int token)
    {
        var key = text.Key(token);
        if (key.Length == 0) return WordMatch<TCategory>.None;
        var match = AfterPreposition(text, token, key, Proclitics.None, 0);
        if (match.IsFound || key.Length <= ShortestStem) return match;
        return key[0] switch
        {
            ArabicLetters.Waw => AfterPreposition(text, token, key[1..], Proclitics.And, 1),
            ArabicLetters.Feh => AfterPreposition(text, token, key[1..], Proclitics.Then, 1),
            _ => match,
        };
    }

    private WordMatch<TCategory> AfterPreposition(TokenizedText text, int token, ReadOnlySpan<char> key, Proclitics before, int letters)
    {
        var match = AfterArticle(text, token, key, before, letters);
        if (match.IsFound || key.Length <= ShortestStem) return match;
        if (key.StartsWith(ArticleAfterLam, StringComparison.Ordinal) && key.Length - 2 >= ShortestStem)
            return Exact(text, token, key[2..], before | Proclitics.For | Proclitics.Article, letters);
        if (key.Length <= ShortestAfterPreposition) return match;
        return key[0] switch
        {
            ArabicLetters.Beh => AfterArticle(text, token, key[1..], before | Proclitics.In, letters + 1),
            ArabicLetters.Lam => AfterArticle(text, token, key[1..], before | Proclitics.For, letters + 1),
            ArabicLetters.Kaf => AfterArticle(text, token, key[1..], before | Proclitics.As, letters + 1),
            _ => match,
        };
    }

    private WordMatch<TCategory> AfterArticle(TokenizedText text, int token, ReadOnlySpan<char> key, Proclitics before, int letters)
    {
        var match = Exact(text, token, key, before, letters);
        if (match.IsFound || key.Length - 2 < ShortestStem || !key.StartsWith(Article, StringComparison.Ordinal)) return match;
        return Exact(text, token, key[2..], before | Proclitics.Article, letters);
    }

    private WordMatch<TCategory> Exact(TokenizedText text, int token, ReadOnlySpan<char> key, Proclitics before, int letters)
    {
        if (!_entries.TryGetValue(key, out var entry)) return WordMatch<TCategory>.None;
        foreach (var (rest, senses) in entry.Phrases)
            if (Follows(text, token + 1, rest)) return new WordMatch<TCategory>(senses, rest.Length + 1, before, letters);
        return WordMatch<TCategory>.None;
    }

    private static bool Follows(TokenizedText text, int token, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
            if (!text.Key(token + i).SequenceEqual(words[i])) return false;
        return true;
    }

    private static string[] WordsOf(string phrase) =>
        [.. Tokenizer.Tokenize(phrase).Select(token => NormalizationProfile.Lookup.Fold(token.In(phrase)))];

    private sealed class Entry
    {
        public Entry(IEnumerable<(Sense<TCategory> Sense, string[] Words)> phrases) => Phrases = [.. phrases
            .GroupBy(phrase => string.Join(' ', phrase.Words), StringComparer.Ordinal)
            .Select(group => (group.First().Words[1..], group.Select(phrase => phrase.Sense).Distinct().ToArray()))
            .OrderByDescending(phrase => phrase.Item1.Length)];

        /// <summary>The words after the first with what they mean, longest first.</summary>
        public (string[] Following, Sense<TCategory>[] Senses)[] Phrases { get; }
    }
}
