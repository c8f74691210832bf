using Marsad.Text;

namespace Marsad.Names.Phrases;

/// <summary>Reads on after the core of an organisation's name: its second field, its purpose, where a mission serves.</summary>
internal sealed class BodyTail(NameText text, NamesByWord names)
{
    private const string In = "\u0641\u064A";
    private const string About = "\u0639\u0646";
    private static readonly string[] Relative = ["\u064A", "\u064A\u0629"];
    private readonly NounPhrase _phrase = new(text, names);

    /// <summary>Last word with the second field of a ministry: "of culture and tourism".</summary>
    public int Portfolio(int last) => AfterAnd(last + 1) is { } field && PhraseWords.Is("portfolio", field) ? _phrase.Adjectives(last + 1) : last;

    /// <summary>Last word with a second ideal or field: "change and reform".</summary>
    public int Joined(int last) =>
        AfterAnd(last + 1) is { } field && PhraseWords.IsDefinite(field) && !PhraseWords.IsEither("office", field) && !PhraseWords.IsEither("body_definite", field) && names.At(last + 1).Count == 0
            ? _phrase.Adjectives(last + 1)
            : last;

    /// <summary>Last word with what a body is for and where a mission serves.</summary>
    public int Purpose(int last, string head)
    {
        var next = last + 1;
        if (text.IsJoined(next) && !PhraseWords.IsStop(text.Key(next)))
            last = text.Key(next)[0] == ArabicLetters.Lam ? WithSecondAdjective(For(next)) : text.Key(next)[0] == ArabicLetters.Beh && PhraseWords.Is("concerned", text.Key(last)) ? ConcernedWith(next) : last;
        return Mission(last, head);
    }

    /// <summary>Last word with the place where a mission serves.</summary>
    public int Mission(int last, string head)
    {
        var isThere = PhraseWords.Is("body_mission", head) && text.Key(last + 1) == In && text.IsJoined(last + 1);
        return isThere && _phrase.NameAt(last + 2) is { } place ? place.Last : last;
    }

    /// <summary>Whether a team of defence counsel was read, which is no body of its own.</summary>
    public bool IsDefence(int last) => PhraseWords.Is("possessed", text.Key(last)) && text.Key(last + 1) == About;

    // "For technical and vocational training".
    private int WithSecondAdjective(int last) =>
        AfterAnd(last + 1) is { } second && PhraseWords.IsDefinite(second) && Array.Exists(Relative, ending => second.EndsWith(ending, StringComparison.Ordinal) && text.Key(last).EndsWith(ending, StringComparison.Ordinal)) && names.At(last + 1).Count == 0
            ? last + 1
            : last;

    private int For(int index)
    {
        if (_phrase.NameAt(index) is { } name) return name.Last;
        var key = text.Key(index);
        if (key.Length > 3 && key[1] == ArabicLetters.Lam) return _phrase.Adjectives(index);
        return Closed(index);
    }

    private int ConcernedWith(int index) => _phrase.NameAt(index) is { } name ? name.Last : Closed(index);

    private int Closed(int noun) => _phrase.Construct(noun) is var end && end > noun ? end : noun - 1;

    private string? AfterAnd(int index) => text.IsJoined(index) && text.Key(index) is [ArabicLetters.Waw, _, _, ..] key ? key[1..] : null;
}
