using System.Text.Json.Serialization;

namespace Marsad.Storage.Querying;

/// <summary>One page of entities, with what was looked at for it.</summary>
public sealed record EntityPage(IReadOnlyList<EntityItem> Items, string? Next, [property: JsonPropertyOrder(1)] EntitySearch Search) : Page<EntityItem>(Items, Next);

/// <summary>What a list of entities comes from.</summary>
/// <param name="Fuzzy">Whether the names are near what was asked for; else they begin with it.</param>
/// <param name="Rows">How many rows of the catalogue were read.</param>
/// <param name="Cut">Whether more names begin alike than were compared.</param>
public sealed record EntitySearch(bool Fuzzy, int Rows, bool Cut);
