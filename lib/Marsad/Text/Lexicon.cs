using System.Collections.Frozen;

namespace Marsad.Text;

/// <summary>A table of words and phrases that is asked for what stands at a token, behind the particles that Arabic writes on to a word.</summary>
internal sealed class Lexicon<TCategory>
    where TCategory : struct, Enum
{
    // Behind a preposition two letters are a word of their own far more often than a word of a table.
    private const int ShortestAfterPreposition = 3;
    private readonly WordFact<Reading[]> _readings;

    public Lexicon(IEnumerable<(TCategory Category, decimal Value, string Words)> rows)
    {
        var phrases = rows.Select(row => (Sense: new Sense<TCategory>(row.Category, row.Value), Words: WordsOf(row.Words)));
        var entries = phrases
            .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, PhrasesOf, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _readings = new WordFact<Reading[]>(form => Read(form.Key, entries), []);
    }

    /// <summary>Reads a table of the columns category, value and word.</summary>
    public static IEnumerable<(TCategory Category, decimal Value, string Words)> Read(string dataFile) =>
        DataFile.Read(dataFile, 3).Select(row => (Enum.Parse<TCategory>(row[0]), decimal.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), row[2]));

    /// <summary>The longest phrase at a token, as it stands before one that stands behind particles.</summary>
    public WordMatch<TCategory> At(TokenizedText text, int token)
    {
        foreach (var reading in _readings.Of(text.Form(token)))
            foreach (var (rest, senses) in reading.Phrases)
                if (Follows(text, token + 1, rest)) return new WordMatch<TCategory>(senses, rest.Length + 1, reading.Particles, reading.Letters);
        return WordMatch<TCategory>.None;
    }

    // Most words begin no phrase of a table.
    private static Reading[] Read(string key, FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> entries)
    {
        List<Reading>? found = null;
        Span<ProcliticReading> readings = stackalloc ProcliticReading[ProcliticTable.MostReadings];
        foreach (var reading in readings[..ProcliticTable.Read(key, readings)])
            if (IsWord(key, reading) && entries.TryGetValue(key.AsSpan(reading.Start), out var phrases)) (found ??= []).Add(new Reading(reading.Particles, reading.Letters, phrases));
        return found?.ToArray() ?? [];
    }

    private static bool IsWord(ReadOnlySpan<char> key, ProcliticReading reading) =>
        (reading.Particles & Proclitics.Will) == 0 && ((reading.Particles & Proclitics.Preposition) == 0 || reading.IsFused || key.Length - reading.Letters >= ShortestAfterPreposition);

    private static bool Follows(TokenizedText text, int token, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
            if (!text.Key(token + i).SequenceEqual(words[i])) return false;
        return true;
    }

    private static string[] WordsOf(string phrase) =>
        [.. Tokenizer.Tokenize(phrase).Select(token => NormalizationProfile.Lookup.Fold(token.In(phrase)))];

    // Longest first.
    private static Phrase[] PhrasesOf(IEnumerable<(Sense<TCategory> Sense, string[] Words)> phrases) => [.. phrases
        .GroupBy(phrase => string.Join(' ', phrase.Words), StringComparer.Ordinal)
        .Select(group => new Phrase(group.First().Words[1..], [.. group.Select(phrase => phrase.Sense).Distinct()]))
        .OrderByDescending(phrase => phrase.Following.Length)];

    /// <summary>The words of a phrase after the first, with what it means.</summary>
    private readonly record struct Phrase(string[] Following, Sense<TCategory>[] Senses);

    /// <summary>The phrases that begin with a word behind particles.</summary>
    private readonly record struct Reading(Proclitics Particles, int Letters, Phrase[] Phrases);
}
