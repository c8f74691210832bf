using Marsad.Document;

namespace Marsad.Names.Phrases;

/// <summary>Reads on from the first word of a noun phrase: a construct that a definite noun or a name closes, and adjectives that agree.</summary>
internal sealed class NounPhrase(NameText text, NamesByWord names)
{
    private const int Longest = 4;
    private const int MostAdjectives = 3;
    private const int ShortestPlural = 6;
    private static readonly string[] People = ["\u064A\u0646", "\u0648\u0646"];
    private const string Participle = "\u0627\u0644\u0645";
    private static readonly string[] Relative = ["\u064A", "\u064A\u0629", "\u064A\u064A\u0646", "\u064A\u0648\u0646"];
    private const string Plural = "\u0627\u062A";
    private static readonly string[] Particles = ["\u0644\u0644", "\u0628\u0627\u0644", "\u0648\u0627\u0644", "\u0641\u0627\u0644", "\u0643\u0627\u0644"];

    /// <summary>Last word of the construct that a bare noun opens, with the adjectives after it; the noun itself when none closes it.</summary>
    public int Construct(int noun)
    {
        for (var i = noun + 1; i <= noun + Longest && Joins(i); i++)
        {
            if (NameAt(i) is { } name && IsWhole(name)) return Adjectives(name.Last);
            if (PhraseWords.IsDefinite(text.Key(i))) return Adjectives(IsNumber(i + 1) ? i + 1 : i);
            if (!CanOpen(i)) break;
        }

        return noun;
    }

    /// <summary>Last of the definite adjectives after a word; the word itself when none follows.</summary>
    public int Adjectives(int last)
    {
        for (var count = 0; count < MostAdjectives && IsAdjective(last + 1) && (count == 0 ? MayDescribe(last, last + 1) && LooksDescribing(text.Key(last + 1)) : Agree(last, last + 1)); count++) last++;
        return last;
    }

    /// <summary>The name that starts with a word, nationalities left out, or null.</summary>
    public FoundName? NameAt(int index)
    {
        foreach (var name in names.At(index))
            if (!name.IsNested && name.Entity.Type != EntityType.Group)
                return name;
        return null;
    }

    /// <summary>Whether a name, nationalities left out, starts within a run of words.</summary>
    public bool HasName(int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (NameAt(i) is not null)
                return true;
        return false;
    }

    /// <summary>Whether a name begins with its word, no particle before it.</summary>
    public bool IsWhole(FoundName name) => name.Start == text.Words[name.First].Start;

    /// <summary>Whether a word belongs to what stands before it: only a space or an opening quotation mark between them.</summary>
    public bool Joins(int index) => index > 0 && index < text.Words.Count && text.Words[index].Before <= Gap.Quote && !PhraseWords.IsStop(text.Key(index));

    /// <summary>Whether a definite noun stands before a word, which is then likely its adjective.</summary>
    public bool IsAfterDefinite(int index) => text.IsJoined(index) && PhraseWords.IsDefinite(text.Key(index)) && PhraseWords.IsDefinite(text.Key(index - 1));

    private bool IsAdjective(int index)
    {
        if (!text.IsJoined(index) || PhraseWords.IsStop(text.Key(index)) || !PhraseWords.IsDefinite(text.Key(index)) || NameAt(index) is not null) return false;
        var bare = PhraseWords.Bare(text.Key(index));
        if (PhraseWords.Is("honorific", text.Key(index)) || text.Key(index).EndsWith(Plural, StringComparison.Ordinal)) return false;
        return PhraseWords.Is("attribute", bare) || (!PhraseWords.Is("rank", bare) && !PhraseWords.Is("expert", bare) && !PhraseWords.Is("source", bare));
    }

    // A sound plural has plural adjectives; a feminine one belongs to the noun before it.
    private bool MayDescribe(int noun, int adjective) =>
        !IsPeople(text.Key(noun)) || IsPeople(text.Key(adjective)) || text.Key(adjective)[^1] == Text.ArabicLetters.TehMarbuta;

    private static bool IsPeople(string key)
    {
        var word = key[0] == Text.ArabicLetters.Waw ? key[1..] : key;
        return word.Length > ShortestPlural && !PhraseWords.Is("singular", word) && Array.Exists(People, ending => word.EndsWith(ending, StringComparison.Ordinal));
    }

    // Two adjectives of one noun have one gender; a definite noun of its own begins an apposition.
    private bool Agree(int first, int second) => LooksDescribing(text.Key(second)) && (text.Key(first)[^1] == Text.ArabicLetters.TehMarbuta) == (text.Key(second)[^1] == Text.ArabicLetters.TehMarbuta);

    private static bool LooksDescribing(string key) =>
        PhraseWords.Is("adjective", key) || key.StartsWith(Participle, StringComparison.Ordinal) || Array.Exists(Relative, ending => key.EndsWith(ending, StringComparison.Ordinal));

    // Brigades and divisions have numbers.
    private bool IsNumber(int index) => index < text.Words.Count && text.Words[index].Before <= Gap.Quote && char.IsAsciiDigit(text.Key(index)[0]);

    private bool CanOpen(int index)
    {
        var key = text.Key(index);
        return key.Length > 2 && char.IsLetter(key[0]) && !Array.Exists(Particles, p => key.StartsWith(p, StringComparison.Ordinal));
    }
}
