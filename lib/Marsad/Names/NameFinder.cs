using Marsad.Names.Places;
using Marsad.Names.Unlisted;

namespace Marsad.Names;

/// <summary>Reads a block from left to right and takes the longest known name at every word.</summary>
internal sealed class NameFinder(KnowledgeBase knowledge, NameMatcher matcher, CountryEvidence countries, IReadOnlyDictionary<string, KnownEntity> peopleNamedInFull, PlaceEvidence places, UnlistedNames unlisted)
{
    private readonly UnknownPlaces _unknown = new(knowledge, places);
    private readonly SenseChoice _choice = new(knowledge, countries, places, peopleNamedInFull.Values.Select(person => person.Id).ToHashSet(StringComparer.Ordinal));

    public List<FoundName> Find(NameText text)
    {
        var found = new List<FoundName>();
        for (var i = 0; i < text.Words.Count;)
        {
            var name = FindAt(text, i, found.Count > 0 ? found[^1] : null);
            if (name is not null) found.Add(name);
            i = name is null ? i + 1 : name.Last + 1;
        }

        return found;
    }

    private FoundName? FindAt(NameText text, int index, FoundName? before)
    {
        var inherited = before is not null && before.Last == index - 1 && text.IsJoined(index) && text.Key(index)[0] == Text.ArabicLetters.Waw ? before.ClassWord : "";
        var person = unlisted.PersonAt(text, index);
        foreach (var match in matcher.At(text, index))
        {
            if (person is not null && person.Last > match.Last) return person;
            if (Read(text, index, match, inherited) is not { } name) continue;
            if (name.Entity.IsPlace && unlisted.PlaceFrom(text, match) is { } longer) return longer;
            return CutOf(text, match) is { } cut && Read(text, index, cut, inherited) is { } second && IsNearer(second.Entity, name.Entity) ? second : name;
        }

        return person ?? UnknownAt(text, index, inherited);
    }

    private FoundName? Read(NameText text, int index, NameMatch match, string inherited)
    {
        var isWhole = match.Start == text.Words[index].Start;
        var classWord = isWhole ? matcher.ClassBefore(text, index) : inherited;
        if (_choice.Choose(text, match, classWord, out var isSupported) is not { } entity) return null;
        // Another spelling that the sentence speaks for goes before the same spelling far away.
        if (PlaceClasses.Contains(classWord) && !isSupported && _unknown.Alike(text, index, classWord, cut: isWhole ? 0 : 1) is { } alike && alike.Last >= match.Last) return alike;
        var score = match.Senses.Length == 1 ? FoundName.Certain : FoundName.Chosen;
        return new FoundName(match.First, match.Last, match.Start, match.End, entity) { ClassWord = classWord, Score = score };
    }

    // "And Jeddah" is spelled like Oujda: the country that the article speaks of tells.
    private NameMatch? CutOf(NameText text, NameMatch match) =>
        match.Key[0] == Text.ArabicLetters.Waw ? matcher.At(text, match.First).FirstOrDefault(other => other.Last == match.Last && other.Key.Length == match.Key.Length - 1) : null;

    private bool IsNearer(KnownEntity place, KnownEntity other) => place.IsPlace && other.IsPlace && countries.Of(place.Country) > countries.Of(other.Country);

    private FoundName? UnknownAt(NameText text, int index, string inherited)
    {
        if (matcher.ClassBefore(text, index) is { Length: > 0 } classWord && _unknown.At(text, index, classWord, cut: 0) is { } name) return name;
        // A member of a list ends where the list does, or another member follows; else a new clause begins here.
        return inherited.Length > 0 && _unknown.At(text, index, inherited, cut: 1) is { } member && IsEndOfMember(text, member.Last + 1) ? member : null;
    }

    private static bool IsEndOfMember(NameText text, int next) =>
        !text.IsJoined(next) || text.Key(next)[0] == Text.ArabicLetters.Waw || ContextWords.Find(text, next, "locative").Length > 0;
}
