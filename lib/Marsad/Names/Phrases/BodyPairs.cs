using Marsad.Document;
using Marsad.Text;

namespace Marsad.Names.Phrases;

/// <summary>Reads two organisations named under one head: "the councils of sovereignty and of ministers".</summary>
internal sealed class BodyPairs(NameText text, NamesByWord names, KnowledgeBase knowledge, string? country)
{
    private readonly NounPhrase _phrase = new(text, names);

    /// <summary>The two organisations that a dual opens, the head being part of the first; null where none is opened.</summary>
    public IReadOnlyList<FoundName>? At(int head)
    {
        foreach (var reading in text.Readings(head))
        {
            if (!PhraseWords.Is("body_dual", reading.Word) || !_phrase.Joins(head + 1) || !PhraseWords.IsDefinite(text.Key(head + 1))) continue;
            var (first, second) = (_phrase.Adjectives(head + 1), _phrase.Adjectives(head + 1) + 1);
            if (!text.IsJoined(second) || text.Key(second) is not [ArabicLetters.Waw, _, _, _, ..] joined || !PhraseWords.IsDefinite(joined[1..])) return null;
            var singular = Singular(reading.Word);
            return [Named(head, first, reading.Cut, singular, head + 1), Named(second, second, 1, singular, second)];
        }

        return null;
    }

    private FoundName Named(int first, int last, int cut, string head, int field)
    {
        var name = head + " " + string.Join(' ', Enumerable.Range(field, last - field + 1).Select(word => word == first && cut > 0 ? text.Key(word)[cut..] : text.Key(word)));
        var entity = knowledge.Organisation(name) ?? UnlinkedName.Of(name, EntityType.Organisation, "body", country);
        return new FoundName(first, last, NameMatcher.StartOf(text, first, cut), text.EndOf(first, last), entity) { Score = FoundName.Composed };
    }

    private static string Singular(string dual) => dual[^2] == ArabicLetters.Teh ? dual[..^2] + ArabicLetters.TehMarbuta : dual[..^1];
}
