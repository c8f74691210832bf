using System.Collections.Frozen;
using Marsad.Document;

namespace Marsad.Names;

/// <summary>Which type of entity a kind of place is.</summary>
internal static class PlaceKinds
{
    private static readonly FrozenDictionary<string, EntityType> Types = new Dictionary<string, EntityType>(StringComparer.Ordinal)
    {
        ["country"] = EntityType.GeopoliticalEntity,
        ["admin1"] = EntityType.GeopoliticalEntity,
        ["admin2"] = EntityType.GeopoliticalEntity,
        ["admin3"] = EntityType.GeopoliticalEntity,
        ["city"] = EntityType.GeopoliticalEntity,
        ["town"] = EntityType.GeopoliticalEntity,
        ["village"] = EntityType.GeopoliticalEntity,
        ["neighbourhood"] = EntityType.Location,
        ["river"] = EntityType.Location,
        ["lake"] = EntityType.Location,
        ["region"] = EntityType.Location,
        ["border"] = EntityType.Location,
        ["mountain"] = EntityType.Location,
        ["base"] = EntityType.Facility,
        ["crossing"] = EntityType.Facility,
        ["airport"] = EntityType.Facility,
        ["camp"] = EntityType.Facility,
        ["facility"] = EntityType.Facility,
        ["prison"] = EntityType.Facility,
        ["dam"] = EntityType.Facility,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool IsKnown(string kind) => Types.ContainsKey(kind);

    public static EntityType TypeOf(string kind) => Types[kind];
}
