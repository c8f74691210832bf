using Marsad.Document;
using Marsad.Names.Phrases;
using Marsad.Text;

namespace Marsad.Names.Roles;

/// <summary>Reads offices: "the minister of defence", "the Egyptian ambassador in Khartoum", "spokesman for the police".</summary>
internal sealed class OfficeReader(NameText text, NounPhrase phrase)
{
    private const string In = "\u0641\u064A";
    private const string About = "\u0639\u0646";
    private const string InTheNameOf = "\u0628\u0627\u0633\u0645";
    private const string Affairs = "\u0634\u0624\u0648\u0646";
    private const string And = "\u0648";
    private static readonly string[] Towards = ["\u0627\u0644\u064A", "\u0644\u062F\u064A"];

    /// <summary>The office that a word opens, or null. <paramref name="word"/> is the word without particles.</summary>
    public FoundRole? At(int first, int start, string word)
    {
        var head = PhraseWords.Bare(word);
        if (PhraseWords.Is("spokesman", head)) return Spokesman(first, start, word);
        if (!PhraseWords.Is("office", head)) return null;
        if (!PhraseWords.IsDefinite(word)) return Construct(first, start, head);
        return PhraseWords.Is("many", head) ? null : Definite(first, start, head);
    }

    private FoundRole? Spokesman(int first, int start, string word)
    {
        var last = PhraseWords.IsDefinite(word) ? phrase.Adjectives(first) : SkipAdjective(first);
        if (text.Key(last + 1) == InTheNameOf && text.IsJoined(last + 1) && Noun(last + 2) is { } body) return Role(first, Tail(first, body, ""), start);
        return PhraseWords.IsDefinite(word) ? Role(first, last, start) with { NeedsHolder = last == first } : null;
    }

    private int SkipAdjective(int last) => text.IsJoined(last + 1) && text.Key(last + 2) == InTheNameOf ? last + 1 : last;

    private FoundRole Definite(int first, int start, string head)
    {
        var last = phrase.Adjectives(first);
        if (last > first && text.IsJoined(last + 1) && Belongs(last + 1) is { } owner) last = owner;
        if (last > first) last = Tail(first, last, head);
        return Role(first, last, start) with { NeedsHolder = last == first || phrase.IsAfterDefinite(first) };
    }

    // "The secretary general of the party": the owner is written with a preposition.
    private int? Belongs(int index)
    {
        var key = text.Key(index);
        if (phrase.NameAt(index) is { Entity.Type: EntityType.Organisation } name && !phrase.IsWhole(name)) return phrase.Adjectives(name.Last);
        if (key.Length < 4 || key[0] != ArabicLetters.Lam) return null;
        if (key[1] == ArabicLetters.Lam) return phrase.Adjectives(index);
        var end = phrase.Construct(index);
        return end > index ? end : null;
    }

    private FoundRole? Construct(int first, int start, string head)
    {
        var last = phrase.Construct(first);
        if (last == first) return null;
        while (IsSecondPortfolio(last + 1, head, last)) last = phrase.Adjectives(last + 1);
        return Role(first, Tail(first, last, head), start);
    }

    // "The ministers of defence and the interior", "the minister of labour and social affairs".
    private bool IsSecondPortfolio(int index, string head, int last)
    {
        if (!text.IsJoined(index) || !text.Key(index).StartsWith(And + ArabicLetters.Article, StringComparison.Ordinal)) return false;
        var second = text.Key(index)[And.Length..];
        if (PhraseWords.Is("dual", head)) return !PhraseWords.IsEither("office", second);
        return PhraseWords.Is("minister", head) && PhraseWords.Is("portfolio", second) && PhraseWords.IsDefinite(text.Key(last));
    }

    private int Tail(int first, int last, string head)
    {
        var next = last + 1;
        if (!text.IsJoined(next)) return last;
        var key = text.Key(next);
        if (key == In && phrase.NameAt(next + 1) is { } name && text.IsJoined(next + 1) && (name.Entity.Type == EntityType.Organisation || IsAbroad(first, head))) return phrase.Adjectives(name.Last);
        if (Towards.Contains(key, StringComparer.Ordinal) && IsAbroad(first, head) && phrase.NameAt(next + 1) is { } there) return there.Last;
        if (phrase.NameAt(next) is { } near && !phrase.IsWhole(near) && (near.Entity.Type == EntityType.Organisation || (near.Entity.Type == EntityType.GeopoliticalEntity && IsAbroad(first, head)))) return near.Last;
        if (key == About && PhraseWords.Is("possessed", text.Key(last)) && Noun(next + 1) is { } defended) return defended;
        if (key.EndsWith(Affairs, StringComparison.Ordinal) && key.Length > Affairs.Length) return EndOf(next);
        return IsPurpose(first, next) ? PurposeFrom(next) : last;
    }

    // "Commission for the drafting of the constitution".
    private bool IsPurpose(int first, int index) => text.Key(index)[0] == ArabicLetters.Lam && PhraseWords.Is("body_for", text.Key(first + 1)) && phrase.NameAt(index) is null;

    private int PurposeFrom(int index)
    {
        if (text.Key(index)[1] == ArabicLetters.Lam) return phrase.Adjectives(index);
        var end = phrase.Construct(index);
        return end > index ? end : index - 1;
    }

    private bool IsAbroad(int first, string head) => PhraseWords.Is("abroad", head) || PhraseWords.IsEither("body_in", text.Key(first + 1));

    // A noun with what belongs to it, or null where no noun phrase stands.
    private int? Noun(int index)
    {
        if (!text.IsJoined(index) && !(index < text.Words.Count && text.Words[index].Before == Gap.Quote)) return null;
        return phrase.Joins(index) ? EndOf(index) : null;
    }

    private int EndOf(int index)
    {
        if (phrase.NameAt(index) is { } name) return phrase.Adjectives(name.Last);
        return PhraseWords.IsDefinite(text.Key(index)) ? phrase.Adjectives(index) : phrase.Construct(index);
    }

    private FoundRole Role(int first, int last, int start) => new(first, last, start, text.EndOf(first, last), RoleKind.Office);
}
