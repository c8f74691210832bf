using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>Tells whom a speaker's id or name means.</summary>
public sealed class SpeakerNames(EntityScan catalogue)
{
    /// <summary>Entities that a name stands for at most, those of Wikidata first: each is looked up by itself.</summary>
    public const int MaxEntities = 20;

    /// <summary>
    /// An id means its entity. A name in any spelling means the entities that are named so, from any of their words on, and speakers who are linked to none and
    /// called so. One request, for an id none.
    /// </summary>
    public async Task<SpeakerFilter> FindAsync(string idOrName, CancellationToken cancellationToken)
    {
        if (IsId(idOrName)) return new SpeakerFilter(idOrName);
        var name = EntityNames.Normalize(idOrName);
        var named = catalogue.ReadAsync(DirectoryKeys.NamePrefix(name) + KeyText.Separator, null, MaxEntities, cancellationToken).Take(MaxEntities);
        return new SpeakerFilter([.. await named.Select(row => row.EntityId).ToListAsync(cancellationToken), name]);
    }

    // Ids have a colon or are numbers of Wikidata.
    private static bool IsId(string text) => text.Contains(':', StringComparison.Ordinal) || (text is ['Q', _, ..] && text.AsSpan(1).ContainsOnlyDigits());
}
