using Marsad.Document;
using Marsad.Names;

namespace Marsad.Search;

/// <summary>Tells countries from smaller places: the middle of a country is no place that a map search asks for.</summary>
public static class Countries
{
    private const string Kind = "country";

    /// <summary>Whether an entity of the knowledge tables is a country.</summary>
    /// <param name="id">Its id in documents.</param>
    /// <param name="nameAr">Its Arabic name there.</param>
    public static bool Contains(string id, string nameAr) =>
        KnowledgeBase.Shared.Find(NameKey.Of(nameAr)).Any(sense => sense.Entity.Id == id && sense.Entity is { Kind: Kind, Type: EntityType.GeopoliticalEntity });
}
