using Marsad.Document;

namespace Marsad.Names.Phrases;

/// <summary>Finds organisations and buildings that no table knows by how they are named: "the Change and Reform bloc", "the UN mission in Libya".</summary>
internal sealed class BodyPhrases(NameText text, NamesByWord names, KnowledgeBase knowledge, string? country)
{
    private const int LongestSite = 3;
    private readonly NounPhrase _phrase = new(text, names);
    private readonly BodyTail _tail = new(text, names);
    private readonly BodyPairs _pairs = new(text, names, knowledge, country);

    /// <summary>Adds the organisations of the block; what was found inside one becomes nested.</summary>
    public void AddTo()
    {
        var covered = -1;
        for (var i = 0; i < text.Words.Count; i++)
        {
            if (names.At(i).Count > 0)
                foreach (var name in names.At(i).ToArray()) covered = Math.Max(covered, Covered(name));
            if (i <= covered) continue;
            foreach (var body in _pairs.At(i) ?? (At(i) is { } one ? [one] : []))
            {
                names.AddAround(body);
                covered = body.Last;
            }
        }
    }

    // A name that the tables know is whole, but for a ministry of two portfolios.
    private int Covered(FoundName name)
    {
        if (name.IsNested || name.Entity.Type is not (EntityType.Organisation or EntityType.Person or EntityType.Facility)) return -1;
        var last = PhraseWords.Is("minister", NameKey.OfWord(text.Text[name.Start..text.Words[name.First].End])) ? _tail.Portfolio(name.Last) : name.Last;
        if (last == name.Last) return last;
        names.Remove(name);
        names.AddAround(Named(name.First, last, name.Start, EntityType.Organisation));
        return last;
    }

    private FoundName? At(int first)
    {
        foreach (var reading in text.Readings(first))
        {
            var last = PhraseWords.IsDefinite(reading.Word) ? Definite(first, PhraseWords.Bare(reading.Word)) : Construct(first, reading.Word);
            if (last > first) return Named(first, last, NameMatcher.StartOf(text, first, reading.Cut), IsSite(reading.Word, last) ? EntityType.Facility : EntityType.Organisation);
        }

        return null;
    }

    private FoundName Named(int first, int last, int start, EntityType type)
    {
        var end = text.EndOf(first, last);
        return new FoundName(first, last, start, end, UnlinkedName.Of(text.Text[start..end], type, "body", country)) { Score = FoundName.Composed };
    }

    private bool IsSite(string word, int last) => PhraseWords.Is("body_site", word) || PhraseWords.Is("care", text.Key(last));

    // "The Bar Association", "the council of the judiciary": a bare noun, closed by a definite one.
    private int Construct(int first, string word)
    {
        if (PhraseWords.Is("body_site", word)) return WithoutPassing(first, _phrase.Construct(first)) is var site && site <= first + LongestSite ? site : first;
        var isProper = PhraseWords.Is("body_proper", word);
        if (!isProper && !PhraseWords.Is("body_general", word) && !PhraseWords.Is("body_named", word)) return first;
        if (PhraseWords.IsEither("office", text.Key(first + 1)) && !PhraseWords.Is("body_named", word)) return first;
        if (PhraseWords.Is("body_operations", word) ? _phrase.NameAt(first + 1) is not { Entity.IsPlace: true } : PhraseWords.Is("body_motion", word) && PhraseWords.Is("moving", text.Key(first + 1))) return first;
        var last = WithoutPassing(first, _phrase.Construct(first));
        if (last == first || _tail.IsDefence(last)) return first;
        var isEnough = isProper || _phrase.HasName(first + 1, last) || (PhraseWords.Is("body_general", word) && last > first + 1);
        if (!isEnough) return first;
        return isProper || PhraseWords.Is("body_for", word) || PhraseWords.Is("body_mission", word) ? _tail.Purpose(isProper ? _tail.Joined(last) : last, word) : _tail.Mission(last, word);
    }

    // "The constitutional commission for the drafting …": the adjectives alone would describe any commission.
    private int Definite(int first, string head)
    {
        if (!PhraseWords.Is("body_definite", head)) return first;
        var adjectives = _phrase.Adjectives(first);
        var last = adjectives == first ? first : _tail.Purpose(adjectives, head);
        return last > adjectives ? last : first;
    }

    private int WithoutPassing(int first, int last)
    {
        while (last > first && PhraseWords.Is("passing", text.Key(last))) last--;
        return last;
    }
}
