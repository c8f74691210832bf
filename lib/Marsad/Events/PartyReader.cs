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
        return new EventParty(IsNameAlone(text, phrase) && named is not null ? named.Name.Ar : phrase.In(text), named?.Id, SectorTable.Of(text, phrase)?.ToString().ToUpperInvariant() ?? SectorOf(named), country);
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

    private static bool IsNameAlone(ClauseText text, Phrase phrase) => text.Name(phrase.Head) is { } name && name.First == phrase.First && name.Next == phrase.Next;

    private string? Country(ClauseText text, Phrase phrase)
    {
        for (var token = phrase.First; token < phrase.Next; token++)
            if (text.Name(token) is { } name && Entity(name.Item.Entity)?.Country is { } country) return country;
        return null;
    }

    private static string? SectorOf(Entity? entity) => entity?.Type == EntityType.GeopoliticalEntity ? nameof(Sector.Gov).ToUpperInvariant() : null;
}
