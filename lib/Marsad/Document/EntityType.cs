using System.Text.Json.Serialization;

namespace Marsad.Document;

/// <summary>Kinds of entities, in the names that the field uses (OntoNotes).</summary>
public enum EntityType
{
    [JsonStringEnumMemberName("PER")] Person,
    [JsonStringEnumMemberName("ORG")] Organisation,

    /// <summary>Countries, governorates, cities.</summary>
    [JsonStringEnumMemberName("GPE")] GeopoliticalEntity,

    /// <summary>Rivers, deserts, borders, regions.</summary>
    [JsonStringEnumMemberName("LOC")] Location,

    /// <summary>Crossings, bases, camps, prisons.</summary>
    [JsonStringEnumMemberName("FAC")] Facility,

    /// <summary>Nationalities, sects, political groups as adjectives.</summary>
    [JsonStringEnumMemberName("NORP")] Group,
    [JsonStringEnumMemberName("EVENT")] Event,
}
