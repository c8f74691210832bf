using Marsad.Document;

namespace Marsad.Names;

/// <summary>Collects found names as mentions and counts them by entity.</summary>
internal sealed class MentionList
{
    private readonly List<Mention> _mentions = [];
    private readonly Dictionary<string, (KnownEntity Entity, int Count)> _entities = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    /// <summary>Adds the names of one block.</summary>
    public void Add(int block, string text, IEnumerable<FoundName> names)
    {
        var outer = (End: -1, Index: -1);
        foreach (var name in names.OrderBy(n => n.Start).ThenByDescending(n => n.End))
        {
            var isInside = name.End <= outer.End;
            // Names never cross: one that starts inside another and ends outside is dropped.
            if (!isInside && name.Start < outer.End) continue;
            _mentions.Add(ToMention(block, text, name, isInside ? outer.Index : null));
            if (!isInside) outer = (name.End, _mentions.Count - 1);
            Count(name.Entity);
        }
    }

    public (IReadOnlyList<Entity> Entities, IReadOnlyList<Mention> Mentions) ToResult() => (_order.ConvertAll(id => ToEntity(_entities[id].Entity, _entities[id].Count)), _mentions);

    private static Mention ToMention(int block, string text, FoundName name, int? nestedIn) => new()
    {
        Block = block,
        Start = name.Start,
        Length = name.End - name.Start,
        Text = text[name.Start..name.End],
        Type = name.Entity.Type,
        Entity = name.Entity.Id,
        NestedIn = nestedIn,
        Score = name.Score,
    };

    private void Count(KnownEntity entity)
    {
        if (!_entities.TryGetValue(entity.Id, out var known)) _order.Add(entity.Id);
        _entities[entity.Id] = (known.Entity ?? entity, known.Count + 1);
    }

    private static Entity ToEntity(KnownEntity known, int mentions) => new()
    {
        Id = known.Id,
        Type = known.Type,
        Name = new EntityName(known.NameAr, known.NameEn),
        Wikidata = known.Wikidata,
        Geonames = known.Geonames,
        Latitude = known.Latitude,
        Longitude = known.Longitude,
        Country = known.Country,
        Mentions = mentions,
        Linked = !known.Id.StartsWith(UnlinkedName.Prefix, StringComparison.Ordinal),
    };
}
