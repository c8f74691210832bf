using Marsad.Document;
using Marsad.Names.Phrases;

namespace Marsad.Names.Roles;

/// <summary>Reads people who are not named: "informed sources", "a leading member of the organisation", "eyewitnesses".</summary>
internal sealed class SourceReader(NameText text, NounPhrase phrase)
{
    private const int MostAdjectives = 4;
    private static readonly string[] Within = ["\u0641\u064A", "\u0645\u0646", "\u062F\u0627\u062E\u0644"];
    private static readonly string[] Saying = ["\u0627\u0646", "\u0627\u0646\u0647", "\u0627\u0646\u0647\u0627"];
    private static readonly string[] Relative = ["\u064A", "\u064A\u0629", "\u064A\u064A\u0646", "\u064A\u0648\u0646", "\u064A\u0627\u0646", "\u064A\u0627\u062A"];

    /// <summary>The unnamed source that a word opens, or null. <paramref name="word"/> is the word without particles.</summary>
    public FoundRole? At(int first, int start, string word)
    {
        if (PhraseWords.Is("some", word)) return Some(first, start);
        var head = PhraseWords.Bare(word);
        if (PhraseWords.Is("source", head)) return PhraseWords.IsDefinite(word) ? DefiniteSource(first, start) : Described(first, start, mayStandAlone: IsSpeaking(first));
        if (PhraseWords.IsDefinite(word)) return PhraseWords.Is("circle", head) ? Knowing(first, start, first) : null;
        if (PhraseWords.Is("witness", text.Key(first + 1)) && text.IsJoined(first + 1)) return Role(first, first + 1, start);
        if (PhraseWords.Is("circle", head)) return Knowing(first, start, first);
        if (PhraseWords.Is("unnamed", head)) return Described(first, start, mayStandAlone: true);
        return PhraseWords.Is("official", head) ? Described(first, start, mayStandAlone: false) : null;
    }

    private FoundRole? Some(int first, int start)
    {
        var noun = first + 1;
        if (!text.IsJoined(noun) || !PhraseWords.IsDefinite(text.Key(noun))) return null;
        var head = PhraseWords.Bare(text.Key(noun));
        if (PhraseWords.Is("circle", head)) return phrase.Adjectives(noun) is var last && last > noun ? Role(first, last, start) : null;
        return PhraseWords.Is("official", head) || PhraseWords.Is("unnamed", head) ? Role(first, phrase.Adjectives(noun), start) : null;
    }

    // Circles and quarters are people only where they know something.
    private FoundRole? Knowing(int first, int start, int noun)
    {
        var last = PhraseWords.IsDefinite(text.Key(noun)) ? phrase.Adjectives(noun) : Adjectives(noun);
        for (var i = noun + 1; i <= last; i++)
            if (PhraseWords.IsEither("knowing", text.Key(i)))
                return Role(first, last, start);
        return null;
    }

    private FoundRole? DefiniteSource(int first, int start)
    {
        var last = phrase.Adjectives(first);
        for (var i = first + 1; i <= last; i++)
            if (PhraseWords.Is("resource", text.Key(i)))
                return null;
        return Role(first, last, start);
    }

    private FoundRole? Described(int first, int start, bool mayStandAlone)
    {
        var adjectives = Adjectives(first);
        var last = Within.Contains(text.Key(adjectives + 1), StringComparer.Ordinal) && text.IsJoined(adjectives + 1) && Body(adjectives + 2) is { } body ? body : adjectives;
        return last > first || mayStandAlone ? Role(first, last, start) : null;
    }

    private int? Body(int index)
    {
        if (!phrase.Joins(index)) return null;
        if (phrase.NameAt(index) is { Entity.Type: EntityType.Organisation } name) return phrase.Adjectives(name.Last);
        return null;
    }

    private int Adjectives(int last)
    {
        for (var count = 0; count < MostAdjectives && IsAdjective(last + 1, count > 0); count++) last++;
        return last;
    }

    private bool IsAdjective(int index, bool mayJoin)
    {
        if (!text.IsJoined(index) || PhraseWords.IsStop(text.Key(index)) || phrase.NameAt(index) is not null) return false;
        var key = text.Key(index);
        if (IsDescribing(key)) return true;
        return mayJoin && key.Length > 3 && key[0] == Text.ArabicLetters.Waw && IsDescribing(key[1..]);
    }

    private static bool IsDescribing(string key) =>
        PhraseWords.Is("attribute", key)
        || (key.Length > 3 && !PhraseWords.IsDefinite(key) && Array.Exists(Relative, ending => key.EndsWith(ending, StringComparison.Ordinal)));

    private bool IsSpeaking(int index) =>
        Saying.Contains(text.Key(index + 1), StringComparer.Ordinal) || text.Key(index + 1) is [Text.ArabicLetters.Lam, ..];

    private FoundRole Role(int first, int last, int start) => new(first, last, start, text.EndOf(first, last), RoleKind.Anonymous);
}
