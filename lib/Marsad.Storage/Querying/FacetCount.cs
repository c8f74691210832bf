using Marsad.Document;

namespace Marsad.Storage.Querying;

/// <summary>A value of a facet and how many articles of the window have it.</summary>
/// <param name="Name">The name of an entity or outlet; null for other values.</param>
public sealed record FacetCount(string Value, EntityName? Name, int Articles);
