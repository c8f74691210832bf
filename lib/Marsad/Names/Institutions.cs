using System.Collections.Frozen;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Names;

/// <summary>Bodies that every state has: named with its adjective, or alone where the article tells which state is meant.</summary>
internal sealed class Institutions(KnowledgeBase knowledge, CountryEvidence countries)
{
    private static readonly FrozenDictionary<string, bool> Names = DataFile.Read("Names/Data/institutions.tsv", 2)
        .ToFrozenDictionary(row => NameKey.Of(row[1]), row => row[0] == "yes", StringComparer.Ordinal);

    private static readonly int Longest = Names.Keys.Max(name => name.Split(' ').Length);
    private readonly string? _country = countries.Main;

    /// <summary>Adds the institutions of a block to the names found in it.</summary>
    public List<FoundName> AddTo(List<FoundName> found, NameText text)
    {
        var result = new List<FoundName>(found);
        for (var i = 0; i < text.Words.Count; i++)
            if (!result.Any(name => name.First <= i && i <= name.Last) && At(text, i, found) is { } institution)
            {
                result.RemoveAll(name => name.First >= institution.First && name.Last <= institution.Last && name.Entity.Type != EntityType.Group);
                Nesting.MarkInside(result, institution);
                result.Add(institution);
                i = institution.Last;
            }

        return result;
    }

    private FoundName? At(NameText text, int first, List<FoundName> found)
    {
        for (var count = Math.Min(Longest, text.Words.Count - first); count > 0; count--)
            foreach (var reading in Proclitics.Read(text.Key(first)))
            {
                var key = KeyOf(text, first, count, reading.Word);
                if (key is null || !Names.TryGetValue(key, out var alone)) continue;
                var last = first + count - 1;
                var adjective = AdjectiveAfter(text, last, found);
                if (adjective is null && !alone) continue;
                var start = NameMatcher.StartOf(text, first, reading.Cut);
                var end = adjective?.End ?? text.Words[last].End;
                var entity = EntityOf(text.Text[start..end], key, adjective, text);
                return new FoundName(first, adjective?.Last ?? last, start, end, entity) { Score = adjective is null ? FoundName.Composed : FoundName.Chosen };
            }

        return null;
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

    private static FoundName? AdjectiveAfter(NameText text, int last, List<FoundName> found) =>
        text.IsJoined(last + 1) ? found.FirstOrDefault(name => name.First == last + 1 && Nesting.IsDefiniteAdjective(name, text)) : null;

    private KnownEntity EntityOf(string surface, string key, FoundName? adjective, NameText text)
    {
        if (adjective is not null)
        {
            var name = key + " " + text.Key(adjective.First);
            return knowledge.Organisation(name) ?? UnlinkedName.Of(surface, EntityType.Organisation, "institution", adjective.Entity.Country);
        }

        foreach (var form in knowledge.DefiniteAdjectives(_country))
            if (knowledge.Organisation(key + " " + form) is { } known)
                return known;
        return UnlinkedName.Of(surface, EntityType.Organisation, "institution", _country);
    }
}
