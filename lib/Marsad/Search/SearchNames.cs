using Marsad.Names;
using Marsad.Names.Tagging;

namespace Marsad.Search;

/// <summary>Finds the names of known entities among the words of a query, in Arabic in any spelling and in English.</summary>
/// <param name="own">Names of the user's own; null for none.</param>
public sealed class SearchNames(UserKnowledge? own)
{
    private const int LongestName = 6;

    // A spelling that more entities share than this says too little; the best known ones count.
    private const int MostEntities = 5;

    private static readonly Lazy<EnglishNames> English = new(() => EnglishNames.Of(KnowledgeBase.Shared.Entities));
    private readonly KnowledgeBase _arabic = KnowledgeBase.With(own);

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
        if (!IsLatin(text) && Written(text).Count == 0) spelled = AnyOf([spelled, .. SoundAlikes.Of(text, IsName).Select(spelling => Named(spelling, Phrase(spelling)))]);
        var found = Entities(text);
        if (found.Count == 0) return spelled;
        if (IsLatin(text)) spelled = AnyOf([spelled, .. found.Select(entity => entity.NameAr).Distinct(StringComparer.Ordinal).Select(Phrase)]);
        else spelled = AnyOf([spelled, .. found.Select(entity => Phrase(entity.NameAr)).Where(name => name.Lead() is not null)]);
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

    private static bool IsAsking(SearchNode spelled) => spelled is SearchNode.Word only && CommonStems.IsAsking(only.Stem);

    private bool IsName(string text) => _arabic.Find(NameKey.Of(text)).Any(sense => !sense.NeedsContext);

    private static string Join(IReadOnlyList<string> words, int first, int length) => string.Join(' ', words.Skip(first).Take(length));

    private List<KnownEntity> Entities(string text)
    {
        var found = IsLatin(text) ? English.Value.Find(text) : Arabic(text);
        return [.. found.DistinctBy(entity => entity.Id).OrderBy(entity => entity.Tier).ThenBy(entity => entity.Id, StringComparer.Ordinal).Take(MostEntities)];
    }

    // A place may also be spelled alike.
    private IEnumerable<KnownEntity> Arabic(string text) => Written(text) is { Count: > 0 } senses
        ? senses.Select(sense => sense.Entity)
        : _arabic.Alike(NameKey.Of(text)).SelectMany(alike => alike.Senses).Where(sense => sense is { NeedsContext: false, Entity.IsPlace: true }).Select(sense => sense.Entity);

    // As it is, then behind a particle.
    private IReadOnlyList<NameSense> Written(string text)
    {
        var key = NameKey.Of(text);
        return _arabic.Find(key) is { Count: > 0 } senses ? senses : _arabic.Find(NameTagger.Shared.WithoutParticles(key));
    }
}
