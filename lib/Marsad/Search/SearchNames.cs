using System.Collections.Frozen;
using Marsad.Document;
using Marsad.Names;
using Marsad.Names.Tagging;

namespace Marsad.Search;

/// <summary>Finds the names of known entities among the words of a query, in Arabic in any spelling and in English.</summary>
public sealed class SearchNames
{
    private const int LongestName = 6;
    private const int LongestPerson = 3;
    private const string Country = "country";

    // A spelling that more entities share than this says too little; the best known ones count.
    private const int MostEntities = 5;

    private static readonly Lazy<EnglishNames> English = new(() => EnglishNames.Of(KnowledgeBase.Shared.Entities));
    private static readonly Lazy<FrozenSet<string>> LastNames = new(() => KnowledgeBase.Shared.Entities
        .Where(entity => entity.Type == EntityType.Person)
        .Select(entity => NameKey.Of(entity.NameAr).Split(' ')[^1])
        .ToFrozenSet(StringComparer.Ordinal));

    private readonly KnowledgeBase _arabic;
    private readonly Lazy<EnglishNames> _english;

    /// <param name="own">Names of the user's own; null for none.</param>
    public SearchNames(UserKnowledge? own)
    {
        _arabic = KnowledgeBase.With(own);
        _english = own is null ? English : new(() => EnglishNames.Of(_arabic.Entities));
    }

    /// <summary>Words side by side, all of which are wanted: names where they are names, longest first, without particles where there is anything else.</summary>
    internal SearchNode Read(IReadOnlyList<string> words)
    {
        var parts = new List<SearchNode>();
        var telling = new List<SearchNode>();
        for (var first = 0; first < words.Count;)
        {
            var length = LongestFrom(words, first);
            var spelled = Spelled([.. words.Skip(first).Take(length)]);
            if (spelled is not null)
            {
                parts.Add(Named(Join(words, first, length), spelled));
                if (!IsAsking(spelled) && parts[^1] is not SearchNode.Word { IsParticle: true }) telling.Add(parts[^1]);
            }

            first += length;
        }

        if (telling.Count > 0) parts = telling;
        return parts switch
        {
            [] => throw new FormatException("has no word"),
            [var only] => only,
            _ => new SearchNode.All(parts),
        };
    }

    /// <summary>Words of the longest name that begins at a place; one where none does.</summary>
    internal int LongestFrom(IReadOnlyList<string> words, int first)
    {
        var length = Math.Min(LongestName, words.Count - first);
        while (length > 1 && Join(words, first, length) is var text && Entities(text).Count == 0 && MonthNames.Find(text).Count == 0) length--;
        return length;
    }

    /// <summary>A part of a query that may be a name: with the entities that are called so, where there are any.</summary>
    internal SearchNode Named(string text, SearchNode spelled)
    {
        if (EnglishWords.Find(text) is { Count: > 0 } meant) return OfWord(spelled, meant);
        if (MonthNames.Find(text) is { Count: > 0 } months) return AnyOf([spelled, .. months.Select(Phrase)]);
        if (!IsLatin(text) && Written(text).Length == 0) spelled = AnyOf([spelled, .. SoundAlikes.Of(text, IsName).Select(spelling => Named(spelling, Phrase(spelling)))]);
        var found = Entities(text);
        if (found.Count == 0) return spelled;
        if (IsLatin(text)) spelled = AnyOf([spelled, .. found.Select(entity => entity.NameAr).Distinct(StringComparer.Ordinal).Select(Phrase)]);
        else spelled = AnyOf([spelled, .. found.Select(entity => Phrase(entity.NameAr)).Where(name => name.Lead() is not null)]);
        if (AdjectivesOf(found) is { Count: > 0 } adjectives) spelled = AnyOf([spelled, .. adjectives.Select(Phrase)]);
        var known = found.Min(entity => SearchStems.Of(entity.NameAr).Select(CommonStems.PerMillion).DefaultIfEmpty(1).Min());
        return new SearchNode.Name(spelled, [.. found.Select(entity => entity.Id)], known);
    }

    // A particle is what it means, so that it is left out as that is.
    private static SearchNode OfWord(SearchNode spelled, IReadOnlyList<string> meant)
    {
        List<SearchNode> meanings = [.. meant.Select(Phrase)];
        return meanings is [SearchNode.Word { IsParticle: true } only] ? only : AnyOf([spelled, .. meanings]);
    }

    private static SearchNode AnyOf(IEnumerable<SearchNode> parts) => parts.Distinct().ToList() is var any && any is [var only] ? only : new SearchNode.Any(any);

    private static SearchNode Phrase(string text)
    {
        string[] stems = [.. SearchStems.Of(text)];
        return stems is [var only] ? new SearchNode.Word(only) : new SearchNode.Phrase(stems);
    }

    private static bool IsLatin(string text) => text.Any(char.IsAsciiLetter);

    private static SearchNode? Spelled(IReadOnlyList<string> words)
    {
        string[] stems = [.. words.SelectMany(SearchStems.Of)];
        return stems switch
        {
            [] => null,
            [var only] => new SearchNode.Word(only),
            _ => new SearchNode.All([.. stems.Select(stem => new SearchNode.Word(stem))]),
        };
    }

    // What a country does, its adjective tells.
    private List<string> AdjectivesOf(IEnumerable<KnownEntity> found) => [.. found.Where(entity => entity.Kind == Country).SelectMany(entity => _arabic.DefiniteAdjectives(entity.Country))];

    private static bool IsAsking(SearchNode spelled) => spelled is SearchNode.Word only && CommonStems.IsAsking(only.Stem);

    private bool IsName(string text) => NameKey.Of(text) is var key && (LastNames.Value.Contains(key) || _arabic.Find(key).Any(sense => !sense.NeedsContext));

    private static string Join(IReadOnlyList<string> words, int first, int length) => string.Join(' ', words.Skip(first).Take(length));

    private List<KnownEntity> Entities(string text)
    {
        var found = IsLatin(text) ? _english.Value.Find(text) : Arabic(text);
        return [.. found.DistinctBy(entity => entity.Id).OrderBy(entity => entity.Tier).ThenBy(entity => entity.Id, StringComparer.Ordinal).Take(MostEntities)];
    }

    // Places and people may also be spelled alike; a word that means nothing is no part of a name that is misspelled.
    private IEnumerable<KnownEntity> Arabic(string text)
    {
        if (Written(text) is { Length: > 0 } senses) return senses.Select(sense => sense.Entity);
        var words = text.Split(' ');
        if (words.Any(word => Spelled([word]) is SearchNode.Word stem && (stem.IsParticle || IsAsking(stem)))) return [];
        var places = _arabic.Alike(NameKey.Of(text)).SelectMany(alike => alike.Senses).Where(sense => sense is { NeedsContext: false, Entity.IsPlace: true }).Select(sense => sense.Entity);
        return words.Length is > 1 and <= LongestPerson ? places.Concat(PeopleAlike(words)) : places;
    }

    private IEnumerable<KnownEntity> PeopleAlike(string[] words) => Enumerable.Range(0, words.Length)
        .SelectMany(place => SoundAlikes.Spellings(NameKey.OfWord(words[place])).Select(spelling => string.Join(' ', words.Select((word, other) => other == place ? spelling : word))))
        .SelectMany(name => _arabic.Find(NameKey.Of(name)))
        .Select(sense => sense.Entity)
        .Where(entity => entity.Type == EntityType.Person);

    // As it is, then behind a particle.
    private NameSense[] Written(string text)
    {
        var key = NameKey.Of(text);
        return _arabic.Find(key) is { Length: > 0 } senses ? senses : _arabic.Find(NameTagger.Shared.WithoutParticles(key));
    }
}
