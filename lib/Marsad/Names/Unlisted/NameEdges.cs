using Marsad.Document;
using Marsad.Names.Phrases;
using Marsad.Names.Tagging;
using Marsad.Text;

namespace Marsad.Names.Unlisted;

/// <summary>Mends where names begin and end that the tagger found, by the titles, given names and places around them.</summary>
internal sealed class NameEdges(NameTagger tagger, KnowledgeBase knowledge)
{
    private const double Told = 0.6;
    private const int MostBefore = 3;
    private const int ShortestJoined = 5;
    private const string God = "\u0627\u0644\u0644\u0647";

    /// <summary>The names of a block in reading order: given names behind a title begin a name, a title tells a person from a place, two joined persons are two, half a place's name is none.</summary>
    public List<TaggedName> Mend(NameText text, IReadOnlyList<TaggedName> tagged)
    {
        var mended = new List<TaggedName>(tagged.Count);
        var next = 0;
        foreach (var name in tagged)
        {
            AddMissed(text, next, name.First, mended);
            var person = IsCalled(text, name) ? name with { Type = EntityType.Person } : name;
            if (person.Type == EntityType.Person) mended.AddRange(Parts(text, person with { First = Beginning(text, person.First, mended.Count > 0 ? mended[^1].Last : -1) }));
            else if (mended.Count > 0 && IsSecondHalf(text, mended[^1], person)) mended[^1] = mended[^1] with { Last = person.Last, Confidence = Math.Min(mended[^1].Confidence, person.Confidence) };
            else mended.Add(person);
            next = name.Last + 1;
        }

        AddMissed(text, next, text.Words.Count, mended);
        return mended;
    }

    // "The translator X", "the Spanish translator X": a calling stands before persons alone.
    private static bool IsCalled(NameText text, TaggedName name) =>
        name.Type != EntityType.Person && text.IsJoined(name.First) && (IsCalling(text, name.First - 1) || (PhraseWords.IsDefinite(text.Key(name.First - 1)) && text.IsJoined(name.First - 1) && IsCalling(text, name.First - 2)));

    private static bool IsCalling(NameText text, int word) =>
        text.Readings(word).Any(reading => PhraseWords.IsDefinite(reading.Word) && PhraseWords.Is("calling", PhraseWords.Bare(reading.Word)));

    // Two places in a row are one where nobody knows the second by itself.
    private bool IsSecondHalf(NameText text, TaggedName first, TaggedName second) =>
        first.Type == EntityType.GeopoliticalEntity && second.Type == first.Type && first.First == first.Last && second.First == first.Last + 1 && second.First == second.Last && text.IsJoined(second.First)
        && text.Key(second.First)[0] != ArabicLetters.Waw && Neighbourhood.IsUnknown(text, second.First, knowledge);

    // The first given name before a name, where a title, an adjective or the name of a body ends before it.
    private int Beginning(NameText text, int first, int endBefore)
    {
        var beginning = first;
        for (var word = first - 1; word >= Math.Max(0, first - MostBefore) && word > endBefore && text.IsJoined(word + 1) && MayBeInside(text.Key(word)); word--)
            if (text.IsJoined(word) && tagger.IsGivenName(text.Key(word)) && (word - 1 == endBefore || IsOpening(text, word - 1)))
                beginning = word;
        return beginning;
    }

    // "The researcher Ali al-Zubaidi" where the tagger saw nothing.
    private void AddMissed(NameText text, int first, int next, List<TaggedName> names)
    {
        for (var word = Math.Max(first, 1); word + 1 < next; word++)
        {
            if (!text.IsJoined(word) || !text.IsJoined(word + 1) || !IsDefiniteTitle(text, word - 1) || !tagger.IsGivenName(text.Key(word)) || text.IsPreposition(word) || !IsFamilyName(text.Key(word + 1))) continue;
            names.Add(new TaggedName(word, word + 1, EntityType.Person, Told));
            word++;
        }
    }

    private IEnumerable<TaggedName> Parts(NameText text, TaggedName person)
    {
        var first = person.First;
        for (var word = first + 1; word <= person.Last; word++)
        {
            if (!IsJoinedPerson(text.Key(word), word < person.Last)) continue;
            yield return person with { First = first, Last = word - 1 };
            first = word;
        }

        yield return person with { First = first };
    }

    // "Anderson and Terrence Malick": the second one has the conjunction before a name that is more than its last word.
    private bool IsJoinedPerson(string word, bool goesOn) =>
        word.Length >= ShortestJoined && word[0] == ArabicLetters.Waw && !PhraseWords.IsDefinite(word[1..]) && !tagger.IsGivenName(word) && (goesOn || tagger.IsGivenName(word[1..]));

    private bool IsFamilyName(string word) => !PhraseWords.IsStop(word) && ((PhraseWords.IsDefinite(word) && word[^1] == ArabicLetters.Yeh) || tagger.IsGivenName(word));

    private static bool IsOpening(NameText text, int word) => PhraseWords.IsDefinite(text.Key(word)) || NameSpan.IsTitle(text, word);

    private static bool IsDefiniteTitle(NameText text, int word) => PhraseWords.IsDefinite(text.Key(word)) && NameSpan.IsTitle(text, word);

    private static bool MayBeInside(string word) => !PhraseWords.IsStop(word) && (word == God || !PhraseWords.IsDefinite(word));
}
