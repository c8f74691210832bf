using System.Collections.Frozen;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Names;

/// <summary>Bodies that every state has: named with its adjective, or alone where the article tells which state is meant.</summary>
internal sealed class Institutions(KnowledgeBase knowledge, CountryEvidence countries)
{

    private static readonly FrozenDictionary<string, Body> Names = DataFile.Read("Names/Data/institutions.tsv", 3)
        .ToFrozenDictionary(row => NameKey.Of(row[2]), row => new Body(row[0] == "yes", row[1] == "f"), StringComparer.Ordinal);

    // Words of the longest name that begins with a word.
    private static readonly FrozenDictionary<string, int> Longest = Names.Keys.Select(name => name.Split(' ')).GroupBy(words => words[0], words => words.Length, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Max(), StringComparer.Ordinal);

    private readonly string? _country = countries.Main;

    /// <summary>Whether a name is that of a body that every state has and that may stand alone.</summary>
    public static bool StandsAlone(string key) => Names.TryGetValue(key, out var body) && body.StandsAlone;

    /// <summary>Adds the institutions of a block to the names found in it, which do not overlap and stand in reading order.</summary>
    public List<FoundName> AddTo(List<FoundName> found, NameText text)
    {
        var (kept, institutions) = (new List<FoundName>(found.Count), new List<FoundName>());
        var next = 0;
        for (var i = 0; i < text.Words.Count; i++)
        {
            for (; next < found.Count && found[next].Last < i; next++) kept.Add(found[next]);
            if ((next < found.Count && found[next].First <= i) || At(text, i) is not { } institution) continue;
            for (; next < found.Count && found[next].Last <= institution.Last; next++)
                if (found[next].Entity.Type == EntityType.Group)
                    kept.Add(found[next] with { IsNested = true });
            institutions.Add(institution);
            i = institution.Last;
        }

        return [.. kept, .. found[next..], .. institutions];
    }

    private FoundName? At(NameText text, int first)
    {
        foreach (var reading in text.Readings(first))
            for (var count = Math.Min(Longest.GetValueOrDefault(reading.Word), text.Words.Count - first); count > 0; count--)
                if (At(text, first, count, reading) is { } institution)
                    return institution;
        return null;
    }

    private FoundName? At(NameText text, int first, int count, Proclitics.Reading reading)
    {
        var key = KeyOf(text, first, count, reading.Word);
        if (key is null || !Names.TryGetValue(key, out var body)) return null;
        var last = first + count - 1;
        var adjective = AdjectiveAfter(text, last, body.IsFeminine);
        if (adjective is null && !body.StandsAlone) return null;
        if (reading.Word == text.Key(first) && !body.StandsAlone && IsDescribing(text, first)) return null;
        var start = NameMatcher.StartOf(text, first, reading.Cut);
        var end = adjective?.End ?? text.Words[last].End;
        var entity = EntityOf(text.Text[start..end], key, adjective, text);
        return new FoundName(first, adjective?.Last ?? last, start, end, entity) { Score = adjective is null ? FoundName.Composed : FoundName.Chosen };
    }

    private static string? KeyOf(NameText text, int first, int count, string firstWord)
    {
        var key = firstWord;
        for (var i = 1; i < count; i++)
        {
            if (!text.IsJoined(first + i)) return null;
            key += " " + text.Words[first + i].Key;
        }

        return key;
    }

    // The foreign minister is no ministry, and foreign policy is no body.
    private static bool IsDescribing(NameText text, int first) =>
        text.IsJoined(first) && (text.Key(first - 1).StartsWith(ArabicLetters.Article, StringComparison.Ordinal) || ContextWords.Find(text, first - 1, "office").Length > 0);

    private FoundName? AdjectiveAfter(NameText text, int last, bool isFeminine)
    {
        var next = last + 1;
        if (!text.IsJoined(next) || !text.Key(next).StartsWith(ArabicLetters.Article, StringComparison.Ordinal)) return null;
        if (isFeminine != (text.Key(next)[^1] == ArabicLetters.TehMarbuta)) return null;
        var adjective = knowledge.Find(text.Key(next)).Select(sense => sense.Entity).FirstOrDefault(entity => entity.Type == EntityType.Group && entity.Kind != "tribe");
        return adjective is null ? null : new FoundName(next, next, text.Words[next].Start, text.Words[next].End, adjective);
    }

    private KnownEntity EntityOf(string surface, string key, FoundName? adjective, NameText text)
    {
        var country = adjective is null ? _country : adjective.Entity.Country;
        var forms = adjective is null ? knowledge.DefiniteAdjectives(country) : [text.Key(adjective.First)];
        foreach (var form in forms)
            if (knowledge.Organisation(key + " " + form) is { } known)
                return known;
        return knowledge.Find(key).Select(sense => sense.Entity).FirstOrDefault(entity => entity.Type == EntityType.Organisation && entity.Country == country && country is not null)
            ?? UnlinkedName.Of(surface, EntityType.Organisation, "institution", country);
    }

    private readonly record struct Body(bool StandsAlone, bool IsFeminine);
}
