using System.Collections.Frozen;

namespace Marsad.Text;

/// <summary>A table of words and phrases that is asked for what stands at a token, behind the particles that Arabic writes on to a word.</summary>
internal sealed class Lexicon<TCategory>
    where TCategory : struct, Enum
{
    // Behind a preposition two letters are a word of their own far more often than a word of a table.
    private const int ShortestAfterPreposition = 3;
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
        Span<ProcliticReading> readings = stackalloc ProcliticReading[ProcliticTable.MostReadings];
        foreach (var reading in readings[..ProcliticTable.Read(key, readings)])
            if (IsWord(key, reading) && Exact(text, token, key[reading.Start..], reading.Particles, reading.Letters) is { IsFound: true } match) return match;
        return WordMatch<TCategory>.None;
    }

    private static bool IsWord(ReadOnlySpan<char> key, ProcliticReading reading) =>
        (reading.Particles & Proclitics.Will) == 0 && ((reading.Particles & Proclitics.Preposition) == 0 || reading.IsFused || key.Length - reading.Letters >= ShortestAfterPreposition);

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
