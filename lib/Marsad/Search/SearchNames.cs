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
        for (var first = 0; first < words.Count;)
        {
            var length = Math.Min(LongestName, words.Count - first);
            while (length > 1 && Entities(Join(words, first, length)).Count == 0) length--;
            var spelled = Spelled([.. words.Skip(first).Take(length)]);
            if (spelled is not null) parts.Add(Named(Join(words, first, length), spelled));
            first += length;
        }

        List<SearchNode> telling = [.. parts.Where(part => part is not SearchNode.Word word || !CommonStems.IsParticle(word.Stem))];
        if (telling.Count > 0) parts = telling;
        return parts switch
        {
            [] => throw new FormatException("has no word"),
            [var only] => only,
            _ => new SearchNode.All(parts),
        };
    }

    /// <summary>A part of a query that may be a name: with the entities that are called so, where there are any.</summary>
    internal SearchNode Named(string text, SearchNode spelled)
    {
        if (EnglishWords.Find(text) is { Count: > 0 } meant) return OfWord(spelled, meant);
        var found = Entities(text);
        if (found.Count == 0) return spelled;
        if (IsLatin(text)) spelled = AnyOf([spelled, .. found.Select(entity => entity.NameAr).Distinct(StringComparer.Ordinal).Select(Phrase)]);
        var known = found.Min(entity => SearchStems.Of(entity.NameAr).Select(CommonStems.PerMillion).DefaultIfEmpty(1).Min());
        return new SearchNode.Name(spelled, [.. found.Select(entity => entity.Id)], known);
    }

    // A particle is what it means, so that it is left out as that is.
    private static SearchNode OfWord(SearchNode spelled, IReadOnlyList<string> meant)
    {
        List<SearchNode> meanings = [.. meant.Select(Phrase)];
        return meanings is [SearchNode.Word only] && CommonStems.IsParticle(only.Stem) ? only : AnyOf([spelled, .. meanings]);
    }

    private static SearchNode AnyOf(IEnumerable<SearchNode> parts) => new SearchNode.Any([.. parts.Distinct()]);

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

    private static string Join(IReadOnlyList<string> words, int first, int length) => string.Join(' ', words.Skip(first).Take(length));

    private List<KnownEntity> Entities(string text)
    {
        var found = IsLatin(text) ? English.Value.Find(text) : Arabic(text);
        return [.. found.DistinctBy(entity => entity.Id).OrderBy(entity => entity.Tier).ThenBy(entity => entity.Id, StringComparer.Ordinal).Take(MostEntities)];
    }

    // As it is written, behind a particle, then as a place that is spelled alike.
    private IEnumerable<KnownEntity> Arabic(string text)
    {
        var key = NameKey.Of(text);
        if (_arabic.Find(key) is { Length: > 0 } senses) return senses.Select(sense => sense.Entity);
        var bare = NameTagger.Shared.WithoutParticles(key);
        if (bare != key && _arabic.Find(bare) is { Length: > 0 } behind) return behind.Select(sense => sense.Entity);
        return _arabic.Alike(key).SelectMany(alike => alike.Senses).Where(sense => sense is { NeedsContext: false, Entity.IsPlace: true }).Select(sense => sense.Entity);
    }
}
