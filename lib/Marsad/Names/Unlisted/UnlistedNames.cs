using Marsad.Document;
using Marsad.Names.Phrases;
using Marsad.Text;

namespace Marsad.Names.Unlisted;

/// <summary>The names of one article that no table lists: each is decided once for all its places, and a later short form of a person joins the full name.</summary>
internal sealed class UnlistedNames
{
    /// <summary>The kind of the entities made here.</summary>
    public const string Kind = "unlisted";

    private const double Sure = 0.8;
    private const double Likely = 0.55;
    private const double Titled = 0.3;
    private const int LongestRoot = 4;
    private static readonly string[] PeopleWords = ["unnamed", "official", "office", "rank", "expert", "calling", "witness"];
    private static readonly string[] BodyWords = ["body_proper", "body_general", "body_definite", "circle"];
    private readonly KnowledgeBase _knowledge;
    private readonly UnlistedTable _names = new();
    private readonly HashSet<(NameText Text, int Word)> _tagged = [];

    /// <param name="texts">The blocks of the article.</param>
    /// <param name="tagged">What the tagger found in each.</param>
    public UnlistedNames(KnowledgeBase knowledge, IReadOnlyList<NameText> texts, IReadOnlyList<List<TaggedName>> tagged)
    {
        _knowledge = knowledge;
        var spans = texts.Zip(tagged).SelectMany(block => Spans(block.First, block.Second)).ToList();
        var words = texts.SelectMany(text => text.Words.Select(word => word.Key)).ToHashSet(StringComparer.Ordinal);
        foreach (var span in spans)
            for (var word = span.First; word <= span.Last; word++)
                _tagged.Add((span.Text, word));
        foreach (var group in spans.GroupBy(span => span.Key(ReadingOf(span, words)), StringComparer.Ordinal)) Decide(group.Key, [.. group], words);
    }

    /// <summary>Lets shorter names of persons named in full stand for them: the last name, the first and the last, a given name that only one of them has.</summary>
    /// <param name="known">Such names of persons that the tables know, by key.</param>
    public void JoinShortForms(IReadOnlyDictionary<string, KnownEntity> known) => _names.JoinShortForms(known, Likely);

    /// <summary>The person that no table lists whose name words at a word, the longest one, or null.</summary>
    public FoundName? PersonAt(NameText text, int first) => At(text, first, isPerson: true);

    /// <summary>A place that no table lists whose name begins like a known one, or null.</summary>
    public FoundName? PlaceFrom(NameText text, NameMatch match) =>
        At(text, match.First, isPerson: false) is { Entity.Type: EntityType.GeopoliticalEntity } place && place.Last > match.Last && place.Start == match.Start && Neighbourhood.IsUnknown(text, place.Last, _knowledge) ? place : null;

    /// <summary>Adds the places and organisations of a block where no other name stands; one that holds names of other kinds goes around them.</summary>
    public void AddTo(NamesByWord names, NameText text)
    {
        var covered = -1;
        for (var i = 0; i < text.Words.Count; i++)
        {
            foreach (var name in names.At(i))
                if (!name.IsNested) covered = Math.Max(covered, name.Last);
            if (i <= covered && !names.At(i).Any(name => !name.IsNested)) continue;
            if (At(text, i, isPerson: false) is not { } found || !Fits(found, names, covered)) continue;
            names.AddAround(found);
            covered = Math.Max(covered, found.Last);
        }
    }

    private static bool Fits(FoundName found, NamesByWord names, int covered)
    {
        for (var word = found.First; word <= found.Last; word++)
            foreach (var name in names.At(word))
                if (!name.IsNested && (name.Last > found.Last || name.First == found.First && name.Last == found.Last || found.Entity.Type != EntityType.Organisation || name.Entity.Type is EntityType.Organisation or EntityType.Facility)) return false;
        return covered < found.First || names.At(found.First).Any(name => !name.IsNested);
    }

    private FoundName? At(NameText text, int first, bool isPerson)
    {
        FoundName? best = null;
        foreach (var reading in text.Readings(first))
        {
            var key = reading.Word;
            if (_names.LongestFrom(key) is not (> 0 and var longest)) continue;
            if (text.IsPreposition(first) && !_tagged.Contains((text, first))) return null;
            for (var last = first; last < first + longest && last < text.Words.Count && (last == first || text.Words[last].Before <= Gap.Dash); last++)
            {
                if (last > first) key += " " + text.Key(last);
                if (_names.Find(key) is not { } name || name.Entity.Type == EntityType.Person != isPerson || (best is not null && best.Last >= last) || (last == first && !MayStandAlone(text, first, key))) continue;
                best = new FoundName(first, last, NameMatcher.StartOf(text, first, reading.Cut), text.EndOf(first, last), name.Entity) { Score = Math.Round(name.Confidence, 2) };
            }
        }

        return best;
    }

    // A given name, or a word of every day, counts only where it was seen as a name.
    private bool MayStandAlone(NameText text, int word, string key) => _tagged.Contains((text, word)) || !(_knowledge.IsPersonWord(key) || ContextWords.IsEveryday(key));

    private static IEnumerable<NameSpan> Spans(NameText text, List<TaggedName> tagged)
    {
        var end = -1;
        foreach (var name in tagged)
        {
            if (NameSpan.Trimmed(text, name) is not { } span) continue;
            yield return span with { IsListed = span.First == end + 1 };
            end = span.Last;
        }
    }

    private void Decide(string key, List<NameSpan> spans, HashSet<string> words)
    {
        var type = spans.GroupBy(span => span.Type).MaxBy(group => group.Sum(span => span.Confidence))!.Key;
        var best = spans.Where(span => span.Type == type).MaxBy(span => span.Confidence)!;
        var isLong = key.Contains(' ', StringComparison.Ordinal);
        var least = best.IsTitled ? Titled : isLong || type == EntityType.Person ? Likely : Sure;
        if (best.Confidence < least || key.Length < 3 || (!isLong && !best.IsTitled && ContextWords.IsEveryday(key))) return;
        if (!isLong && (IsAdjective(key) || IsCommonNoun(key, type, words))) return;
        var surface = best.Surface(ReadingOf(best, words));
        _names.Add(key, Listed(key, type) ?? UnlinkedName.Of(surface, best.PlaceType ?? type, Kind, country: null), best.Confidence);
    }

    // "A Kuwaiti delegation" in the accusative.
    private bool IsAdjective(string key) => key[^1] == ArabicLetters.Alef && _knowledge.Find(key.AsSpan(0, key.Length - 1)).Any(sense => sense.Entity.Type == EntityType.Group);

    // Witnesses and movements; what the article also has with the article is no name of its own.
    private static bool IsCommonNoun(string key, EntityType type, HashSet<string> words) =>
        Array.Exists(type == EntityType.Person ? PeopleWords : BodyWords, name => PhraseWords.IsEither(name, key))
        || (type == EntityType.Organisation && ContextWords.IsAny(key, "movement", "party", "company", "media"))
        || (type != EntityType.Person && words.Contains(ArabicLetters.Article + key));

    // A name that the tables hold for a case like this, told by its context, and for one thing alone.
    private KnownEntity? Listed(string key, EntityType type)
    {
        var known = _knowledge.Find(key).Select(sense => sense.Entity).ToList();
        if (known.Count == 0 && type == EntityType.Person && ShortForms.WithoutHouse(key.Split(' ')) is { } person) known = [.. _knowledge.Find(person).Select(sense => sense.Entity)];
        return known is [{ Type: EntityType.Organisation, Kind: "outlet" } outlet] ? outlet
            : Only(known.Where(entity => IsOfType(entity, type, key)).ToList());
    }

    // A town and the district around it are one place to tell.
    private static KnownEntity? Only(List<KnownEntity> known) =>
        known.Count == 1 || (known.Count > 1 && known.TrueForAll(entity => entity.Division is not null && entity.Division == known[0].Division))
            ? known.OrderByDescending(entity => entity.Kind is "city" or "town").ThenByDescending(entity => entity.Population).ThenBy(entity => entity.Id, StringComparer.Ordinal).First()
            : null;

    private static bool IsOfType(KnownEntity entity, EntityType type, string key) => type switch
    {
        EntityType.GeopoliticalEntity => entity is { IsPlace: true, Tier: < 3 },
        EntityType.Organisation => entity.Type == type,
        _ => entity is { Type: EntityType.Person, Tier: < 4 } && key.Contains(' ', StringComparison.Ordinal),
    };

    // A particle is cut where what remains is known, or stands as a word of its own elsewhere; else an unknown word loses its "and" alone.
    private Proclitics.Reading ReadingOf(NameSpan span, HashSet<string> words)
    {
        var word = span.Text.Key(span.First);
        var whole = new Proclitics.Reading(0, word);
        if (span.IsTitled || _knowledge.IsPersonWord(word)) return whole;
        foreach (var reading in span.Text.Readings(span.First))
            if (reading.Word != word && (_knowledge.IsPersonWord(reading.Word) || words.Contains(reading.Word) || (word[0] is ArabicLetters.Waw or ArabicLetters.Lam && reading.Cut == 1 && IsBeginning(reading.Word))))
                return reading;
        return word[0] == ArabicLetters.Waw && !IsBeginning(word) && (word.Length > LongestRoot || span.IsListed) ? new Proclitics.Reading(1, word[1..]) : whole;
    }

    private bool IsBeginning(string word) => _knowledge.LongestFrom(word) > 0;
}
