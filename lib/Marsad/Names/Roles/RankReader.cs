using Marsad.Document;
using Marsad.Names.Phrases;

namespace Marsad.Names.Roles;

/// <summary>Reads ranks and learned titles: "Staff Major General", "the political researcher".</summary>
internal sealed class RankReader(NameText text, NounPhrase phrase)
{
    private const string In = "\u0641\u064A";
    private const string NonCommissioned = "\u0635\u0641";

    /// <summary>The rank or title that a word opens, or null. <paramref name="word"/> is the word without particles.</summary>
    public FoundRole? At(int first, int start, string word)
    {
        var head = PhraseWords.Bare(word);
        if (PhraseWords.Is("rank", head)) return Rank(first, start);
        return PhraseWords.Is("expert", head) ? Expert(first, start, PhraseWords.IsDefinite(word)) : null;
    }

    private FoundRole Rank(int first, int start)
    {
        var last = first;
        while (text.IsJoined(last + 1) && PhraseWords.IsEither("rank_tail", text.Key(last + 1))) last++;
        return Role(first, last, start, RoleKind.Rank) with { NeedsHolder = text.Key(last) != NonCommissioned };
    }

    private FoundRole Expert(int first, int start, bool isDefinite)
    {
        var last = isDefinite ? phrase.Adjectives(first) : phrase.Construct(first);
        var isDescribed = last > first;
        if (text.Key(last + 1) == In && text.IsJoined(last + 1) && Field(last + 2) is { } field) (last, isDescribed) = (field, true);
        return Role(first, last, start, RoleKind.Expert) with { NeedsHolder = !isDescribed || !isDefinite || phrase.IsAfterDefinite(first) };
    }

    private int? Field(int index)
    {
        if (!phrase.Joins(index)) return null;
        if (phrase.NameAt(index) is { } name) return name.Last;
        if (PhraseWords.IsDefinite(text.Key(index))) return phrase.Adjectives(index);
        return phrase.Construct(index) is var end && end > index ? end : null;
    }

    private FoundRole Role(int first, int last, int start, RoleKind kind) => new(first, last, start, text.EndOf(first, last), kind);
}
