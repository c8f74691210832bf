using Marsad.Document;
using Marsad.Text;

namespace Marsad.Names.Places;

/// <summary>Names behind a class word that no table spells so: known places in another spelling, and places and tribes that no table knows.</summary>
internal sealed class UnknownPlaces(KnowledgeBase knowledge, PlaceEvidence places)
{
    private const int ShortestWord = 3;
    private const int MostWords = 3;
    private const int MostExtraLetters = 2;

    /// <summary>The name at a word behind its class word, or null where none is likely.</summary>
    /// <param name="classWord">The class word, without proclitics; the first of a list names the class of all its members.</param>
    /// <param name="cut">Letters of a conjunction before the name.</param>
    public FoundName? At(NameText text, int first, string classWord, int cut)
    {
        if (PlaceClasses.Contains(classWord)) return Alike(text, first, classWord, cut) ?? Unlinked(text, first, classWord, cut);
        return ContextWords.Is("tribe", classWord) && LastOf(text, first, cut) is { } last ? Named(text, first, last, cut, classWord, EntityType.Group, "tribe") : null;
    }

    /// <summary>A place whose known spelling differs in hamza, article, long vowels or related letters, where its neighbours say that it is meant; or null.</summary>
    public FoundName? Alike(NameText text, int first, string classWord, int cut)
    {
        for (var last = Math.Min(first + MostWords, text.Words.Count) - 1; last >= first; last--)
        {
            if (!Enumerable.Range(first + 1, last - first).All(text.IsJoined) || ContextWords.IsEveryday(KeyOf(text, first, last, cut))) continue;
            var key = KeyOf(text, first, last, cut);
            var best = knowledge.Alike(key).Where(alike => Math.Abs(alike.Key.Length - key.Length) <= MostExtraLetters).SelectMany(alike => Supported(alike.Senses, text, first, last, classWord))
                .OrderByDescending(candidate => candidate.Support + PlaceClasses.Fit(classWord, candidate.Place.Kind)).ThenBy(candidate => candidate.Place.Id, StringComparer.Ordinal)
                .FirstOrDefault().Place;
            if (best is not null) return new FoundName(first, last, NameMatcher.StartOf(text, first, cut), text.EndOf(first, last), best) { ClassWord = classWord, Score = FoundName.Composed };
        }

        return null;
    }

    private IEnumerable<(KnownEntity Place, double Support)> Supported(NameSense[] senses, NameText text, int first, int last, string classWord)
    {
        var around = places.Around(text, first, last, senses);
        return senses.Select(sense => sense.Entity).Where(place => place.IsPlace && PlaceClasses.Fit(classWord, place.Kind) > 0 && around.IsDecisive(place)).Select(place => (place, around.InSentence(place)));
    }

    private FoundName? Unlinked(NameText text, int first, string classWord, int cut)
    {
        if (LastOf(text, first, cut) is not { } last || !PlaceClasses.VouchesFor(classWord, places.Around(text, first, last, []).HasParent)) return null;
        return Named(text, first, last, cut, classWord, ContextWords.Is("area", classWord) ? EntityType.Location : EntityType.GeopoliticalEntity, "place");
    }

    // A noun with the article behind a noun without is its name or its owner; without an article only the first half of a compound is one.
    private int? LastOf(NameText text, int first, int cut)
    {
        var word = text.Key(first)[cut..];
        var isLead = ContextWords.IsAny(word, "place_lead", "tribe_lead");
        if (word.Length < ShortestWord || (!isLead && !word.StartsWith(ArabicLetters.Article, StringComparison.Ordinal)) || ContextWords.IsEveryday(word)) return null;
        if (!isLead && knowledge.Find(word).Any(sense => sense.Entity.Type == EntityType.Group)) return null;
        var last = isLead ? first + 1 : first;
        if (isLead && (!text.IsJoined(last) || text.Key(last).Length < ShortestWord || ContextWords.Is("locative", text.Key(last)))) return null;
        return text.IsJoined(last + 1) && ContextWords.Is("place_side", text.Key(last + 1)) ? last + 1 : last;
    }

    private static FoundName Named(NameText text, int first, int last, int cut, string classWord, EntityType type, string kind)
    {
        var (start, end) = (NameMatcher.StartOf(text, first, cut), text.EndOf(first, last));
        return new FoundName(first, last, start, end, UnlinkedName.Of(text.Text[start..end], type, kind, country: null)) { ClassWord = classWord, Score = FoundName.Composed };
    }

    private static string KeyOf(NameText text, int first, int last, int cut)
    {
        var key = text.Key(first)[cut..];
        for (var i = first + 1; i <= last; i++) key += " " + text.Key(i);
        return key;
    }
}
