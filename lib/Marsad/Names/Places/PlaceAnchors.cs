using Marsad.Document;

namespace Marsad.Names.Places;

/// <summary>The places that an article surely names; what else it names is likely to lie near them or in them.</summary>
internal sealed class PlaceAnchors
{
    private const int MostNeighbours = 8;
    private const int MostOfArticle = 16;
    private const int MostMentions = 3;
    private readonly Dictionary<NameText, TextAnchors> _texts = [];
    private readonly Dictionary<string, (KnownEntity Place, int Mentions)> _places = new(StringComparer.Ordinal);
    private List<(KnownEntity Place, int Mentions)>? _article;

    /// <summary>Adds the places among the names of a block, which stand in reading order.</summary>
    public void Add(NameText text, IReadOnlyList<FoundName> names) => Put(text, new SentenceMap(text), names);

    /// <summary>Puts a later reading of the same block in place of an earlier one.</summary>
    public void Replace(NameText text, IReadOnlyList<FoundName> names)
    {
        foreach (var name in _texts[text].Names) Count(name.Entity, -1);
        Put(text, _texts[text].Sentences, names);
    }

    /// <summary>The places named most, each with its mentions, of which more than a few count no more.</summary>
    public IReadOnlyList<(KnownEntity Place, int Mentions)> OfArticle() => _article ??=
        [.. _places.Values.Where(p => p.Mentions > 0).OrderByDescending(p => p.Mentions).ThenBy(p => p.Place.Id, StringComparer.Ordinal).Take(MostOfArticle).Select(p => (p.Place, Math.Min(p.Mentions, MostMentions)))];

    /// <summary>The nearest places in the sentence of a name, with the words between: positive behind the name, negative before it.</summary>
    public IEnumerable<(KnownEntity Place, int Gap)> Beside(NameText text, int first, int last)
    {
        if (!_texts.TryGetValue(text, out var anchors)) yield break;
        var next = anchors.FirstFrom(last + 1);
        for (var i = next; i < anchors.Names.Count && i < next + MostNeighbours && anchors.Sentences.AreTogether(last, anchors.Names[i].First); i++)
            yield return (anchors.Names[i].Entity, anchors.Names[i].First - last);
        var before = anchors.FirstFrom(first) - 1;
        for (var i = before; i >= 0 && i > before - MostNeighbours && anchors.Sentences.AreTogether(first, anchors.Names[i].First); i--)
            if (anchors.Names[i].Last < first)
                yield return (anchors.Names[i].Entity, anchors.Names[i].Last - first);
    }

    private void Put(NameText text, SentenceMap sentences, IReadOnlyList<FoundName> names)
    {
        _texts[text] = new TextAnchors(sentences, [.. names.Where(name => IsPoint(name.Entity))]);
        foreach (var name in _texts[text].Names) Count(name.Entity, 1);
        _article = null;
    }

    private void Count(KnownEntity place, int mentions) => _places[place.Id] = (place, _places.GetValueOrDefault(place.Id).Mentions + mentions);

    // The middle of a river or of a mountain range tells nothing.
    private static bool IsPoint(KnownEntity entity) => entity is { IsPlace: true, Type: EntityType.GeopoliticalEntity or EntityType.Facility } and ({ Kind: "country" } or { Latitude: not null });

    private sealed record TextAnchors(SentenceMap Sentences, List<FoundName> Names)
    {
        public int FirstFrom(int word)
        {
            var (low, high) = (0, Names.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (Names[middle].First < word) low = middle + 1;
                else high = middle;
            }

            return low;
        }
    }
}
