using Marsad.Names.Tagging;
using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>Which particles a word begins with, where its letters can be read in more than one way.</summary>
/// <param name="Letters">How many letters they are; of the fused article none.</param>
internal readonly record struct WordStart(Proclitics Particles, int Letters)
{
    private const int ShortestJoined = 4;

    /// <summary>Names, roles, numerals and forms of verbs tell, then the words of much news; else only "and", and prepositions before the article.</summary>
    public static WordStart Of(ClauseText text, int token)
    {
        var key = text.Key(token);
        if (key.Length < 2) return default;
        if (text.Kind(token) is WordKind.NounInWaw) return OfNounInWaw(key);
        if (Found(text, token) is { } found) return found == 0 ? default : new WordStart(ProcliticTable.Of(key[..Math.Min(found, key.Length)]), found);
        return OfVerb(text.Readings(token)) ?? OfStem(text, token) ?? OfLetters(key);
    }

    private static int? Found(ClauseText text, int token)
    {
        if (text.Name(token) is { } name && name.First == token) return name.Letters;
        if (text.Role(token) is { } role && role.First == token) return role.Letters;
        return text.Number(token) is { } number && number.First == token ? number.Letters : null;
    }

    private static WordStart? OfVerb(ReadOnlySpan<VerbReading> readings)
    {
        foreach (var reading in readings)
            if (reading.Letters == 0 && (reading.Before & ~Proclitics.Article) == 0) return default(WordStart);
        return readings.Length > 0 ? new WordStart(readings[0].Before & ~Proclitics.Article, readings[0].Letters) : null;
    }

    // A word that news knows whole is whole; else it begins where a known stem does.
    private static WordStart? OfStem(ClauseText text, int token)
    {
        var word = NameTagger.Shared.TypeOf(text.Words, token);
        if (word.Row < 0) return null;
        var letters = word.Key.Length - word.Stem.Length;
        return letters <= 0 ? default(WordStart) : new WordStart(ProcliticTable.Of(word.Key.AsSpan(0, letters)), letters);
    }

    // "Of a ministry", "and the minister": the waw of the noun stands behind them.
    private static WordStart OfNounInWaw(ReadOnlySpan<char> key)
    {
        var letters = key switch
        {
            [ArabicLetters.Waw, ArabicLetters.Waw, ..] or [ArabicLetters.Waw, ArabicLetters.Alef, ArabicLetters.Lam, ArabicLetters.Waw, ..] => 1,
            [ArabicLetters.Lam or ArabicLetters.Beh or ArabicLetters.Kaf, ArabicLetters.Waw, ..] or [ArabicLetters.Beh or ArabicLetters.Kaf, ArabicLetters.Alef, ArabicLetters.Lam, ArabicLetters.Waw, ..] => 1,
            _ => 0,
        };
        return new WordStart(ProcliticTable.Of(key is [ArabicLetters.Lam, ArabicLetters.Lam, ArabicLetters.Waw, ..] ? key[..1] : key[..letters]), letters);
    }

    private static WordStart OfLetters(ReadOnlySpan<char> key)
    {
        var conjunction = key[0] is ArabicLetters.Waw && key.Length >= ShortestJoined ? 1 : 0;
        var rest = key[conjunction..];
        if (rest is [ArabicLetters.Beh or ArabicLetters.Kaf, ArabicLetters.Alef, ArabicLetters.Lam, _, _, ..]) conjunction++;
        else if (rest is [ArabicLetters.Lam, ArabicLetters.Lam, _, _, ..]) return new WordStart(ProcliticTable.Of(key[..(conjunction + 1)]), conjunction);
        return conjunction == 0 ? default : new WordStart(ProcliticTable.Of(key[..conjunction]), conjunction);
    }
}
