using Marsad.Clauses;
using Marsad.Document;

namespace Marsad.Events;

/// <summary>Says who a phrase is: its entity, sector and country.</summary>
internal sealed class PartyReader(IReadOnlyList<Entity> entities)
{
    private readonly Dictionary<string, Entity> _entities = entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);

    /// <summary>The party; a name goes by what the article's entity is called, a description by its own words.</summary>
    public EventParty Of(ClauseText text, Phrase phrase)
    {
        var named = Named(text, phrase);
        var country = named?.Country ?? Country(text, phrase);
        return new EventParty(named is not null && IsNamed(text, phrase, named) ? named.Name.Ar : phrase.In(text), named?.Id, SectorOf(text, phrase, named)?.ToString().ToUpperInvariant(), country);
    }

    /// <summary>The entity by its id in the document.</summary>
    public Entity? Entity(string id) => _entities.GetValueOrDefault(id);

    private Entity? Named(ClauseText text, Phrase phrase)
    {
        if (text.Name(phrase.Head) is { } head && head.First == phrase.Head) return Entity(head.Item.Entity);
        for (var token = phrase.First; token < phrase.Next; token++)
            if (text.Name(token) is { Item.Type: EntityType.Person } person) return Entity(person.Item.Entity);
        return text.Role(phrase.Head) is { Item.Holder: { } holder } ? Entity(holder) : null;
    }

    // A nationality, a person, an office whose holder the article names: called by its name; places, bodies and peoples as they stand.
    private static bool IsNamed(ClauseText text, Phrase phrase, Entity named) =>
        (named.Type == EntityType.Group && text.Name(phrase.Head) is { } name && name.First == phrase.First && name.Next == phrase.Next && AdjectiveTable.Is(text.Key(phrase.Head))) || named.Type == EntityType.Person;

    private string? Country(ClauseText text, Phrase phrase)
    {
        for (var token = phrase.First; token < phrase.Next; token++)
            if (text.Name(token) is { } name && Entity(name.Item.Entity)?.Country is { } country) return country;
        return null;
    }

    private static Sector? SectorOf(ClauseText text, Phrase phrase, Entity? entity) =>
        SectorTable.Of(text, phrase) is { } sector and not (Sector.Unk or Sector.Thing or Sector.Weapon) ? sector : entity?.Type == EntityType.GeopoliticalEntity ? Sector.Gov : null;
}
